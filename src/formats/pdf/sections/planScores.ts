/** Scores now and with the plan, as figures and as bars, and what the plan asks of each pillar. */

import type { ScoreFigure } from "../../../domain/judge/scoreFigure.ts";
import type { PlanFigure } from "../../../domain/plan/planReport.ts";
import { gapsInOrder } from "../../../domain/report/reportRows.ts";
import { pressureText, scoreText } from "../../../i18n/reportWords.ts";
import { prose } from "../engine/blocks.ts";
import { colors, mixed, pillarColor } from "../engine/colors.ts";
import { body, bold, joined, link, pillarMark, small, soft } from "../engine/inline.ts";
import { heightOf, type Row } from "../engine/row.ts";
import { type Content, table } from "../engine/table.ts";
import { drawGauge } from "../figures/gauge.ts";
import { gapPlace, type Work } from "./work.ts";

const columns = [
	{ width: 50 },
	{ width: 16, align: "right" as const },
	{ width: 23, align: "right" as const },
	{ width: 37 },
	{ width: 20, align: "right" as const },
	{ width: 24 },
];

/** Where the bars of a row stand. */
const bars = { x: 91, width: 30, now: 1.3, planned: 2.4 };

/** Scores now and with the plan, as figures and as bars, and what the plan asks of each pillar. */
export function scoreRows({ outcome }: PlanFigure, work: Work): Row[] {
	const { sheet, words, report } = work;
	const { t } = words;
	const names = ["report.pillar", "scenarios.now", "export.plan.after"] as const;
	const head = [...names.map((key) => t(key)), "", t("scenarios.pressure"), t("export.plan.from")];
	const scores = [
		{
			mark: bold(t("report.overall")),
			color: colors.ink,
			now: report.overall,
			planned: outcome.after.overall,
			pressure: ["", ""],
		},
		...report.pillars.map(({ id, score }) => ({
			mark: pillarMark(id, words.lens),
			color: pillarColor(id),
			now: score,
			planned: outcome.after.pillars[id] ?? null,
			pressure: pressureCells(id, outcome, work),
		})),
	];
	const rows = scores.map(({ mark, now, planned, pressure }) => ({
		cells: [[body(mark)], scoreText(now, words), [body(bold(scoreText(planned, words)))], "", ...pressure],
	}));
	const [headRow, ...rest] = table(sheet, columns, head, rows);
	if (!headRow) return [];
	const drawn = rest.map((row, index) => withBars(row, scores[index], work));
	const notes = [small(t("pdf.plan.bars")), small(t("scenarios.pressure.explain"))];
	return [{ cells: [], pad: 2, keep: true }, headRow, ...drawn, ...prose(sheet, notes)];
}

interface Scores {
	color: string;
	now: ScoreFigure | null;
	planned: ScoreFigure | null;
}

/** A row of the table with its two bars: a thin grey one for now, the pillar's own for the plan. */
function withBars(row: Row, scores: Scores | undefined, { sheet }: Work): Row {
	if (!scores) return row;
	const height = heightOf(row);
	const draw = (y: number) => {
		const top = y + (height - bars.now - bars.planned - 0.5) / 2;
		drawGauge(sheet.pen, scores.now, mixed(colors.soft, colors.surface, 0.7), { ...bars, y: top, height: bars.now });
		drawGauge(sheet.pen, scores.planned, scores.color, { ...bars, y: top + bars.now + 0.5, height: bars.planned });
	};
	return { ...row, picture: { height, draw, tag: null } };
}

/** What the plan takes from or gives to a pillar, and the numbers of the gaps behind it. */
function pressureCells(pillar: string, { pressure8, ids }: PlanFigure["outcome"], { report, gaps, words }: Work): Content[] {
	if (!(pillar in pressure8)) return [[soft("·")], ""];
	const behind = gapsInOrder(report, ids).filter(({ tradeoffs }) => tradeoffs.some((one) => one.pillar === pillar));
	const numbers = behind.map((gap) => [link(`${gaps.indexOf(gap) + 1}`, gapPlace(gap.id))]);
	return [pressureText(pressure8[pillar] ?? 0, words), [small(...joined(numbers, ", "))]];
}
