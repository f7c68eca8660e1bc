/** A row: the unit that the sheet puts on a page. Cells of lines beside each other; long ones may go on over the page. */
import type { Paragraph, Run } from "./paragraph.ts";
import type { Tag } from "./tags.ts";
import { type Line, type Measure, typeset } from "./typeset.ts";

export interface Cell {
	x: number;
	width: number;
	lines: Line[];
	align: "left" | "right" | "center";
	/** The element its text belongs to; null: decoration. */
	tag: Tag | null;
	/** A ground behind it. */
	fill?: string | undefined;
}

export interface RowLook {
	/** Space above, but not at the top of a page. */
	above?: number;
	/** Space within, above and below the text. */
	pad?: number;
	/** A rule below it. */
	rule?: { color: string; weight: number; from?: number };
	/** A bar at its left edge, such as a pillar's colour. */
	bar?: string;
	/** Drawn instead of or beside text, in a height of its own. */
	picture?: { height: number; draw: (y: number) => void; tag: Tag | null };
}

export interface Row extends RowLook {
	cells: Cell[];
	/** Stays on one page with the row after it. */
	keep?: boolean;
	/** Taken over the page only where it is higher than this. */
	whole?: number;
	/** Names under which links lead here. */
	anchors?: string[];
	bookmark?: { level: 1 | 2 | 3; title: string };
	/** The head of its table, repeated where it begins a page. */
	head?: Row;
}

/** A cell of paragraphs typeset to its width. */
export function cell(
	paragraphs: Paragraph[],
	place: { x: number; width: number; align?: Cell["align"] },
	measure: Measure,
	tag: Tag | null,
): Cell {
	const lines = paragraphs.flatMap((paragraph) => typeset(paragraph, place.width, measure));
	return { align: "left", ...place, lines, tag };
}

const linesHeight = (lines: Line[]): number =>
	lines.reduce((sum, line, index) => sum + line.height + (index === 0 ? 0 : line.above), 0);

/** The baseline of a line below its top. */
export const baselineOf = (line: Line): number => line.height * 0.72;

/** How far a cell's text is lowered, so that the first lines of all cells stand on one baseline. */
export function dropOf({ lines: [first] }: Cell, { cells }: Row): number {
	if (!first) return 0;
	return Math.max(...cells.map(({ lines: [line] }) => (line ? baselineOf(line) : 0))) - baselineOf(first);
}

/** Height of a row without the space above it. */
export function heightOf(row: Row): number {
	const text = Math.max(0, ...row.cells.map((one) => dropOf(one, row) + linesHeight(one.lines)));
	return Math.max(text + 2 * (row.pad ?? 0), row.picture?.height ?? 0);
}

/** Height of rows below each other, with the spaces between them. */
export const stackHeight = (rows: Row[]): number => rows.reduce((sum, row) => sum + (row.above ?? 0) + heightOf(row), 0);

/** Rows that stay on one page where they are not higher than a limit. */
export function together(rows: Row[], limit: number): Row[] {
	if (stackHeight(rows) > limit) return rows;
	return rows.map((row, index) => ({
		...row,
		keep: row.keep || index < rows.length - 1,
		whole: Math.max(row.whole ?? 0, limit),
	}));
}

/** Rows of which the last two stay together where they are not higher than a limit: a short end is not left to the next page alone. */
export function endingTogether(rows: Row[], limit: number): Row[] {
	return [...rows.slice(0, -2), ...together(rows.slice(-2), limit)];
}

/** What must fit on a page for the row to begin on it: all of it, or what stands before the first place to cut it. */
export function leastOf(row: Row): number {
	const height = heightOf(row);
	if (height <= (row.whole ?? 0) || row.picture) return height;
	const starts = row.cells.map(({ lines }) => linesHeight(lines.slice(0, leastLines(lines))));
	return Math.max(0, ...starts) + (row.pad ?? 0);
}

/** The fewest lines that may stand on a page before a cut; all where none is allowed. */
function leastLines(lines: Line[]): number {
	const first = lines.findIndex(({ mayEnd }, index) => mayEnd && index >= 1 && index <= lines.length - 3);
	return first < 0 ? lines.length : first + 1;
}

/** The part of a row that fits in a height, and the rest; each side of a cell's cut has at least two lines. */
export function cut(row: Row, room: number): [Row, Row] | null {
	if (heightOf(row) <= (row.whole ?? 0) || row.picture) return null;
	const counts = row.cells.map(({ lines }) => fittingLines(lines, room - (row.pad ?? 0)));
	if (counts.every((count, index) => count === row.cells[index]?.lines.length)) return null;
	if (counts.every((count) => count === 0)) return null;
	const part = (from: (count: number) => [number, number | undefined]) =>
		row.cells.map((one, index) => ({ ...one, lines: one.lines.slice(...from(counts[index] ?? 0)) }));
	const { rule: _rule, ...upper } = row;
	const { anchors: _anchors, bookmark: _bookmark, ...lower } = row;
	return [
		{ ...upper, cells: part((count) => [0, count]), keep: false },
		{ ...lower, cells: part((count) => [count, undefined]) },
	];
}

/** How many lines fit where the page may end; at least two on each side of the cut. */
function fittingLines(lines: Line[], room: number): number {
	let sum = 0;
	let count = 0;
	let best = 0;
	for (const [index, line] of lines.entries()) {
		sum += line.height + (index === 0 ? 0 : line.above);
		if (sum > room) break;
		count += 1;
		if (line.mayEnd && count >= 2 && count <= lines.length - 2) best = count;
	}
	return count === lines.length ? count : best;
}

/** Where a line stands in its cell. */
export const startOf = ({ align, x, width }: Cell, line: Line): number =>
	align === "center" ? x + (width - line.width) / 2 : align === "right" || line.isFlushRight ? x + width - line.width : x;

/** Where an inline leads, if it does. */
export const targetOf = (inline: Run): string | undefined =>
	inline.kind === "text" || inline.kind === "page" ? inline.to : undefined;
