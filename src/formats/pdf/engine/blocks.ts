/** The blocks that the parts of the document are made of: titles, paragraphs, labelled texts. */

import { textWidth } from "./paper.ts";
import { type Paragraph, type Run, sizes, soft, styled } from "./paragraph.ts";
import { cell, type Row, type RowLook, stackHeight } from "./row.ts";
import type { Sheet } from "./sheet.ts";
import { type Tag, tagIn } from "./tags.ts";

type Bookmarked = NonNullable<Row["bookmark"]>;

interface Mark {
	anchors?: string[];
	bookmark?: Bookmarked;
}

/** A row of one cell over the whole width. */
export function textRow(
	sheet: Sheet,
	paragraphs: Paragraph[],
	tag: Tag | null,
	more: Omit<Row, "cells"> & { inset?: number } = {},
): Row {
	const { inset = 0, ...rest } = more;
	return { cells: [cell(paragraphs, { x: inset, width: textWidth - inset }, sheet.pen, tag)], ...rest };
}

/** A part begins on the page of the one before it where this much of it is free, in millimetres. */
const roomForPart = 90;

/** Begins a part of the document with its title; its name is where links lead. */
export function beginPart(sheet: Sheet, text: string, name: string | undefined, on: "newPage" | "anyPage" = "anyPage"): void {
	if (on === "newPage" || sheet.room < roomForPart) sheet.breakPage();
	const marks: Mark = { ...(name ? { anchors: [name] } : {}), bookmark: { level: 1, title: text } };
	const paragraph = styled({ size: sizes.title, bold: true }, text);
	sheet.add(textRow(sheet, [paragraph], sheet.begin("H1"), { ...marks, keep: true, above: 14 }), spacer(2, true));
}

/** A heading within a part; it stays with what follows. */
export function heading(sheet: Sheet, parts: (Run | string)[], look: Mark & { above?: number; size?: number } = {}): Row[] {
	const { size = sizes.heading, ...marks } = look;
	const paragraph = styled({ size, bold: true }, ...parts);
	return [textRow(sheet, [paragraph], sheet.tag("H2"), { above: 8, ...marks, keep: true }), spacer(1.2, true)];
}

/** Paragraphs over the whole width. */
export const prose = (sheet: Sheet, paragraphs: Paragraph[], look: { above?: number; keep?: boolean } = {}): Row[] =>
	paragraphs.map((paragraph, index) => textRow(sheet, [paragraph], sheet.tag("P"), { above: 1.5, ...(index === 0 ? look : {}) }));

/** The items of a list, each a paragraph over the whole width. */
export function listed(sheet: Sheet, items: Paragraph[]): Row[] {
	const list = sheet.tag("L");
	return items.map((item) => textRow(sheet, [item], tagIn(tagIn(list, "LI"), "LBody"), { above: 1.5 }));
}

/** Millimetres left free, so that a sum of many heights that fits exactly does not miss by a rounding. */
const slack = 1;

/** Rows that are to end on this page: where they need the room, the spaces between them give way. */
export function squeezed(rows: Row[], room: number): Row[] {
	const spaces = rows.reduce((sum, { above = 0 }) => sum + above, 0);
	if (spaces === 0) return rows;
	const share = Math.min(1, Math.max(0, (room - slack - stackHeight(rows)) / spaces + 1));
	return rows.map((row) => ({ ...row, above: (row.above ?? 0) * share }));
}

/** Empty space. */
const spacer = (height: number, keep = false): Row => ({ cells: [], pad: height / 2, keep });

/** Width of the label beside a text, and the space between them: narrower, readers that go by geometry would run them together. */
const labelWidth = 32;
const besideLabel = 4;

/** Where a text beside its label begins. */
export const textFrom = labelWidth + besideLabel;

/**
 * A label and what there is to say under it, which may go over the page; nothing where nothing is said. Labels one after another are a list:
 * `goesOn` where one stands right before.
 */
export function labelled(
	sheet: Sheet,
	label: string,
	paragraphs: Paragraph[],
	{ goesOn = false, ...look }: RowLook & { keep?: boolean; goesOn?: boolean } = {},
): Row[] {
	if (paragraphs.length === 0) return [];
	const content = { x: textFrom, width: textWidth - textFrom };
	const item = tagIn(sheet.list(goesOn), "LI");
	const cells = [
		cell([soft(label)], { x: 0, width: labelWidth }, sheet.pen, tagIn(item, "Lbl")),
		cell(paragraphs, content, sheet.pen, tagIn(item, "LBody")),
	];
	return [{ above: 2, ...look, cells }];
}
