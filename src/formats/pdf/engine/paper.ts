/** The papers: the same column of text on each, so that only its place and where a page ends differ. Millimetres. */
import type { Paper } from "../../../domain/report/printChoice.ts";

/** Width of the column of text; everything in it is measured from its left edge. */
export const textWidth = 170;

/** Where the text of a page begins. */
export const textTop = 22;

export interface PaperSize {
	format: Paper;
	/** From the paper's left edge to the column. */
	left: number;
	/** Where the text of a page ends. */
	bottom: number;
	/** Where the line at the foot stands. */
	foot: number;
}

const size = (format: Paper, width: number, height: number): PaperSize => ({
	format,
	left: (width - textWidth) / 2,
	bottom: height - 25,
	foot: height - 13,
});

export const paperSizes: Record<Paper, PaperSize> = { a4: size("a4", 210, 297), letter: size("letter", 215.9, 279.4) };
