/** The work of the plan in waves: who does what by when, and the scores after each. */

import type { GapRow } from "../../../domain/judge/requirementRow.ts";
import type { PlanFigure } from "../../../domain/plan/planReport.ts";
import { gapsInOrder } from "../../../domain/report/reportRows.ts";
import { responsibilityFor } from "../../../domain/report/treatment.ts";
import { scoreText } from "../../../i18n/reportWords.ts";
import { heading, prose } from "../engine/blocks.ts";
import { body, bold, type Paragraph, riskMark, small, soft } from "../engine/inline.ts";
import { textWidth } from "../engine/paper.ts";
import { together } from "../engine/row.ts";
import { type Content, table } from "../engine/table.ts";
import { numberedTitle, type Work } from "./work.ts";

const columns = [{ width: 22 }, { width: 66 }, { width: 30, risks: true }, { width: 16 }, { width: 36 }];

/**
 * Writes the waves of the plan, then the scores after each. One table holds all waves: readers that go by geometry, such as
 * pdftotext, take tables of the same columns below each other for one, and would put the headings between them after both.
 */
export function writeWaves(plan: PlanFigure, work: Work): void {
	const { sheet, words, report } = work;
	const { t } = words;
	if (plan.waves.length === 0) return;
	const intro = t("export.plan.waves.intro", { points: t("points", { n: plan.pointsPerWave }) });
	sheet.add(...heading(sheet, [t("export.plan.waves.title")]), ...prose(sheet, [soft(intro)], { above: 0, keep: true }));
	const titles = [t("report.column.gap"), t("report.column.risk"), t("scenarios.points"), t("report.column.owner")];
	const rows = plan.waves.flatMap(({ ids }, index) =>
		gapsInOrder(report, ids).map((gap) => ({ cells: [waveName(index, work), ...workCells(gap, work)] })),
	);
	sheet.add(...table(sheet, columns, [t("export.plan.wave"), ...titles], rows));
	writeScores(plan, work);
}

const waveName = (index: number, { words: { t } }: Work): Paragraph[] => [
	body(bold(t("scenarios.waves.wave", { n: index + 1 }))),
];

function workCells(gap: GapRow, work: Work): Content[] {
	const { words, report } = work;
	const { t } = words;
	const { owner, due } = responsibilityFor(gap, report);
	const who = [owner || t("report.unassigned"), due && t("report.due", { date: words.date(due) })].filter((text) => text !== "");
	return [
		[numberedTitle(gap.id, work)],
		[body(...riskMark(gap.risk, t(`risk.${gap.risk}`)))],
		words.number(gap.points),
		[small(who.join(", "))],
	];
}

/** The scores stay on one page up to this height, in millimetres. */
const wholeScores = 90;

/** One row for now and one per wave; overall first, then every pillar. */
function writeScores({ waves }: PlanFigure, work: Work): void {
	const { sheet, words, report } = work;
	const { t, lens } = words;
	const first = 32;
	const width = (textWidth - first) / (report.pillars.length + 1);
	const widths = [{ width: first }, ...[null, ...report.pillars].map(() => ({ width, align: "center" as const }))];
	const head = [t("export.plan.wave"), t("report.overall"), ...report.pillars.map(({ id }) => lens.pillars[id]?.short ?? id)];
	const now = [report.overall, ...report.pillars.map(({ score }) => score)].map((score) => scoreText(score, words));
	const then = waves.map(({ after, points }, index) => {
		const scores = [after.overall, ...report.pillars.map(({ id }) => after.pillars[id] ?? null)];
		const asked = small(t("points", { n: points }));
		return { cells: [[...waveName(index, work), asked], ...scores.map((score) => scoreText(score, words))] };
	});
	const rows = [{ cells: [[body(bold(t("scenarios.now")))], ...now] }, ...then];
	sheet.add(...heading(sheet, [t("scenarios.waves.scores")]), ...together(table(sheet, widths, head, rows), wholeScores));
}
