import type { ScoreFigure } from "../../domain/judge/scoreFigure.ts";
import type { PlanFigure } from "../../domain/plan/planReport.ts";
import { gapsInOrder } from "../../domain/report/reportRows.ts";
import { pressureText, scoreText } from "../../i18n/reportWords.ts";
import { type Block, cell, column, intro, type TableRow } from "../blocks.ts";
import { type Inline, joined, pillarPart, reference, soft, strong } from "../inline.ts";
import { gapPlace } from "../places.ts";
import type { Telling } from "../telling.ts";

/** Scores now and with the plan, and what the plan asks of each pillar. */
export function planScores({ outcome }: PlanFigure, telling: Telling): Block[] {
	const { report, words } = telling;
	const { t, lens } = words;
	const { after } = outcome;
	const columns = [
		column(t("report.pillar"), 50),
		column(t("scenarios.now"), 16, "figure"),
		column(t("export.plan.after"), 23, "figure"),
		column(t("scenarios.pressure"), 20, "figure"),
		column(t("export.plan.from"), 24),
	];
	const bars = [
		{ pillar: null, before: report.overall, after: after.overall },
		...report.pillars.map(({ id, score }) => ({ pillar: id, before: score, after: after.pillars[id] ?? null })),
	];
	const rows = bars.map(({ pillar, ...scores }): TableRow => {
		const name = pillar === null ? strong(t("report.overall")) : pillarPart(pillar, lens);
		return { cells: [cell(name), ...scoreCells(scores, words), ...pressureCells(pillar, outcome, telling)] };
	});
	const shown = bars.map(({ pillar, ...one }) => {
		const name = pillar === null ? t("report.overall") : (lens.pillars[pillar]?.short ?? pillar);
		return `${name}: ${scoreText(one.before, words)}, ${scoreText(one.after, words)}`;
	});
	return [
		{
			kind: "figure",
			alternative: shown.join("; "),
			caption: t("pdf.plan.bars"),
			table: { kind: "table", columns, rows },
			drawing: { id: "scores", bars },
		},
		...intro(t("scenarios.pressure.explain")),
	];
}

const scoreCells = (
	{ before, after }: { before: ScoreFigure | null; after: ScoreFigure | null },
	words: Telling["words"],
): Inline[][] => [cell(scoreText(before, words)), cell(strong(scoreText(after, words)))];

/** What the plan takes from or gives to a pillar, and the numbers of the gaps behind it. */
function pressureCells(pillar: string | null, { pressure8, ids }: PlanFigure["outcome"], telling: Telling): Inline[][] {
	const { report, numbers, words } = telling;
	if (pillar === null) return [[], []];
	if (!(pillar in pressure8)) return [cell(soft("·")), []];
	const behind = gapsInOrder(report, ids).filter(({ tradeoffs }) => tradeoffs.some((one) => one.pillar === pillar));
	const links = behind.map(({ id }) => reference(numbers.get(id) ?? "", gapPlace(id)));
	return [cell(pressureText(pressure8[pillar] ?? 0, words)), cell(joined(links, ", "))];
}
