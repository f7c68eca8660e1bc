/** The columns chart in vectors, from the same geometry as on the screen. */

import { layColumns } from "../../../charts/columns.ts";
import { pillarPlace } from "../../../domain/lens/lensTexts.ts";
import type { PillarFigure } from "../../../domain/report/report.ts";
import type { Words } from "../../../i18n/phrases.ts";
import { scoreText } from "../../../i18n/reportWords.ts";
import { colors, mixed, pillarColor, riskColors } from "../engine/colors.ts";
import { sizes } from "../engine/paragraph.ts";
import type { Pen } from "../engine/pen.ts";

const cap = 1.5;

/** How much of its colour the uncertain part of a column shows. */
export const paleShare = 0.38;

/** Space above the columns for figures, and below for names. */
const margins = { top: 6, bottom: 7 };

interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Draws the pillars as columns in a box, their figures above and their names below. */
export function drawColumns(pen: Pen, pillars: PillarFigure[], words: Words, box: Box): void {
	const inner = { width: box.width, height: box.height - margins.top - margins.bottom, cap };
	const figures = pillars.map(({ id, score }) => ({ id, low: score?.low ?? null, high: score?.high ?? null }));
	const { columns, rules } = layColumns(figures, inner);
	const top = box.y + margins.top;
	for (const { y } of rules) pen.line(box.x, top + y, box.x + box.width, top + y, colors.line);
	for (const column of columns) {
		const color = pillarColor(pillarPlace(column.id, words.lens));
		const at = (part: { x?: number; width?: number; y: number; height: number }) => ({
			x: box.x + (part.x ?? column.x),
			y: top + part.y,
			width: part.width ?? column.width,
			height: part.height,
		});
		pen.box(at({ y: column.top, height: column.height }), colors.sunken);
		pen.box(at(column.pale), mixed(color, colors.sunken, paleShare));
		pen.box(at(column.solid), color);
		pen.box(at({ ...column.capital, height: cap }), colors.ink);
		pen.box(at({ ...column.base, height: cap }), colors.ink);
		const middle = box.x + column.middle;
		const figure = scoreText(pillars.find(({ id }) => id === column.id)?.score ?? null, words);
		pen.text(figure, middle, box.y + margins.top - 2, { size: sizes.body, bold: true, align: "center" });
		const name = pen.clean(words.lens.pillars[column.id]?.short ?? column.id);
		pen.text(name, middle, box.y + box.height - 1, { size: sizes.small, align: "center", color: colors.soft });
	}
}

/** What stands below each column: its open high risks, on a line at the height `y`. */
export function drawHighRisks(pen: Pen, pillars: PillarFigure[], words: Words, { x, y, width }: Omit<Box, "height">): void {
	const { columns } = layColumns(
		pillars.map(({ id }) => ({ id, low: null, high: null })),
		{ width, height: 1, cap },
	);
	for (const [index, { risks }] of pillars.entries()) {
		const middle = x + (columns[index]?.middle ?? 0);
		const text = risks.high > 0 ? words.t("briefing.high", { n: risks.high }) : words.t("briefing.high.none");
		const color = risks.high > 0 ? riskColors.high : colors.soft;
		const half = pen.width(text, sizes.small, risks.high > 0) / 2;
		if (risks.high > 0) pen.riskShape("high", middle - half - 2.4, y - 1, 2.2, color);
		pen.text(text, middle, y, { size: sizes.small, bold: risks.high > 0, align: "center", color });
	}
}

/** The chart in words, for those who listen. */
export const columnsText = (pillars: PillarFigure[], words: Words): string =>
	pillars.map(({ id, score }) => `${words.lens.pillars[id]?.short ?? id}: ${scoreText(score, words)}`).join("; ");
