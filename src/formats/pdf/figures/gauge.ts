/** A pillar's column laid on its side: solid is sure, pale is what unknowns could still add. */
import type { ScoreFigure } from "../../../domain/judge/scoreFigure.ts";
import { colors, mixed } from "../engine/colors.ts";
import type { Pen } from "../engine/pen.ts";
import { paleShare } from "./columnsChart.ts";

interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Draws a score in a box that stands for 0 to 100. */
export function drawGauge(pen: Pen, score: ScoreFigure | null, color: string, { x, y, width, height }: Box): void {
	const box = (from: number, to: number, fill: string) =>
		pen.box({ x: x + (width * from) / 100, y, width: (width * (to - from)) / 100, height }, fill);
	box(0, 100, colors.sunken);
	if (!score) return;
	box(score.low, score.high, mixed(color, colors.sunken, paleShare));
	box(0, score.low, color);
}
