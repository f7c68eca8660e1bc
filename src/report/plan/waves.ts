import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { dayAgainstWave, type Span } from "../../domain/plan/calendar.ts";
import type { PlanFigure } from "../../domain/plan/planReport.ts";
import { gapsInOrder } from "../../domain/report/reportRows.ts";
import { responsibilityFor } from "../../domain/report/treatment.ts";
import { scoreText } from "../../i18n/reportWords.ts";
import { type Block, cell, column, heading, intro, table } from "../blocks.ts";
import { type Inline, joined, riskPart, soft, strong } from "../inline.ts";
import { numberedTitle, type Telling } from "../telling.ts";

/**
 * The waves of the plan, then the scores after each. One table holds all waves: readers that go by geometry, such as
 * pdftotext, take tables of the same columns below each other for one, and would put the headings between them after both.
 */
export function waves(plan: PlanFigure, telling: Telling): Block[] {
	const { report, words } = telling;
	const { t } = words;
	if (plan.waves.length === 0) return [];
	const columns = [
		column(t("export.plan.wave"), 22),
		column(t("report.column.gap"), 62),
		column(t("report.column.risk"), 30, "risk"),
		column(t("scenarios.points"), 21, "figure"),
		column(t("report.column.owner"), 35),
	];
	const rows = plan.waves.flatMap(({ ids, span }, index) =>
		gapsInOrder(report, ids).map((gap, place) => ({
			cells: [[strong(waveName(index, words)), ...(place === 0 ? days(span, words) : [])], ...workCells(gap, span, telling)],
		})),
	);
	return [
		heading(3, t("export.plan.waves.title")),
		...intro(t("export.plan.waves.intro", { points: t("points", { n: plan.pointsPerWave }) })),
		...table(columns, rows),
		heading(3, t("scenarios.waves.scores")),
		{ kind: "group", blocks: scores(plan, telling) },
	];
}

/** From when to when a wave goes, where the team has said its pace: told once, in its first row. */
const days = (span: Span | undefined, { t, briefDate }: Telling["words"]): Inline[] =>
	span ? [soft(t("scenarios.waves.span", { from: briefDate(span.from), to: briefDate(span.to) }))] : [];

const waveName = (index: number, { t }: Telling["words"]): string => t("scenarios.waves.wave", { n: index + 1 });

function workCells(gap: GapRow, span: Span | undefined, telling: Telling): Inline[][] {
	const { words, report } = telling;
	const { t } = words;
	const { owner, due } = responsibilityFor(gap, report);
	const against = dayAgainstWave(due, span);
	const who = [
		owner || t("common.notSaid"),
		...(due ? [t("report.due", { date: words.date(due) })] : []),
		...(against ? [t(`scenarios.waves.${against}Wave`)] : []),
	];
	return [
		cell(numberedTitle(gap.id, telling)),
		cell(riskPart(gap.risk, words)),
		cell(words.number(gap.points)),
		cell(soft(joined(who, ", "))),
	];
}

/** One row for now and one per wave; overall first, then every pillar. */
function scores(plan: PlanFigure, { report, words }: Telling): Block[] {
	const { t, lens } = words;
	const names = [t("report.overall"), ...report.pillars.map(({ id }) => lens.pillars[id]?.short ?? id)];
	const columns = [column(t("export.plan.wave"), 32), ...names.map((name) => column(name, 138 / names.length, "field"))];
	const now = [report.overall, ...report.pillars.map(({ score }) => score)];
	const then = plan.waves.map(({ after, points }, index) => {
		const figures = [after.overall, ...report.pillars.map(({ id }) => after.pillars[id] ?? null)];
		const name = [strong(waveName(index, words)), soft(t("points", { n: points }))];
		return { cells: [name, ...figures.map((score) => cell(scoreText(score, words)))] };
	});
	const first = { cells: [cell(strong(t("scenarios.now"))), ...now.map((score) => cell(scoreText(score, words)))] };
	return table(columns, [first, ...then]);
}
