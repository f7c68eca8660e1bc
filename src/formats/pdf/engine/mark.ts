/** The head of a document's first page: the plumb line and, at the right, how confidential it is. */
import { colors } from "./colors.ts";
import { textWidth } from "./paper.ts";
import { styled } from "./paragraph.ts";
import type { Pen } from "./pen.ts";
import { cell, type Row } from "./row.ts";
import type { Sheet } from "./sheet.ts";

const height = 17;

/** The row; without a label, the mark alone. */
export function markRow(sheet: Sheet, label: string): Row {
	const place = { x: 20, width: textWidth - 20, align: "right" as const };
	const cells = label === "" ? [] : [cell([styled({ size: 11, bold: true }, label)], place, sheet.pen, sheet.tag("P"))];
	return { cells, picture: { height, draw: (y) => drawPlumb(sheet.pen, y), tag: null } };
}

/** A plumb line with its bob. */
function drawPlumb(pen: Pen, y: number): void {
	const x = 3;
	pen.line(x, y, x, y + 11, colors.accent, 0.7);
	pen.polygon(
		[
			[x - 2.4, y + 10],
			[x + 2.4, y + 10],
			[x, y + 16.5],
		],
		colors.accent,
	);
}
