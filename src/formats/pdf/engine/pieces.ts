/** Draws the pieces of a line: text, shapes of risk, chips. Numbers of pages are written when all is drawn. */
import { colors, riskColors } from "./colors.ts";
import type { Pen } from "./pen.ts";
import { chipBox, type Piece, point } from "./typeset.ts";

/** Draws a piece from its left end on a baseline. */
export function drawPiece(
	pen: Pen,
	{ inline, text, size, bold, color, isRightToLeft }: Piece,
	x: number,
	baseline: number,
): void {
	const em = size * point;
	if (inline.kind === "text") pen.text(text, x, baseline, { size, bold, color, isRightToLeft });
	if (inline.kind === "risk") pen.riskShape(inline.risk, x + em * 0.4, baseline - em * 0.34, em * 0.72, riskColors[inline.risk]);
	if (inline.kind === "tick") pen.frame({ x, y: baseline - em * 0.72, width: em * 0.8, height: em * 0.8 }, colors.ink);
	if (inline.kind === "chip") drawChip(pen, inline, x, baseline, size);
}

function drawChip(
	pen: Pen,
	chip: { name: string; dots: number; color: string },
	x: number,
	baseline: number,
	size: number,
): void {
	const em = size * point;
	const name = pen.clean(chip.name);
	const { dotsAt, dot, width } = chipBox(chip.dots, pen.width(name, size, false), em);
	// Around the middle of a capital, with room for what hangs below the line.
	pen.pill({ x, y: baseline - em * 0.98, width, height: em * 1.25 }, colors.strong);
	pen.text(`${name} `, x + em * 0.5, baseline, { size, color: chip.color });
	for (let index = 0; index < chip.dots; index += 1)
		pen.disc(x + dotsAt + dot * (0.5 + index * 1.35), baseline - em * 0.3, dot / 2, chip.color);
}
