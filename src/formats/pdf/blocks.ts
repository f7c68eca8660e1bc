/** The blocks that the parts of the document are made of: titles, paragraphs, labelled texts, tables. */
import { colors } from "./colors.ts";
import { body, type Inline, type Paragraph, sizes, soft, styled } from "./inline.ts";
import { type Cell, cell, type Row, type RowLook } from "./row.ts";
import { area, type Sheet } from "./sheet.ts";
import { type Tag, type TagName, tagIn } from "./tags.ts";

const thin = { color: colors.line, weight: 0.2 };

interface Mark {
	anchors?: string[];
	bookmark?: Row["bookmark"];
}

/** A row of one cell over the whole width. */
export function textRow(sheet: Sheet, paragraphs: Paragraph[], tag: Tag | null, more: Omit<Row, "cells"> & { inset?: number } = {}): Row {
	const { inset = 0, ...rest } = more;
	return { cells: [cell(paragraphs, { x: area.left + inset, width: area.width - inset }, sheet.pen, tag)], ...rest };
}

/** The title of a part, on a new page unless told otherwise; its name is where links lead. */
export function title(sheet: Sheet, text: string, name: string, on: "newPage" | "samePage" = "newPage"): void {
	if (on === "newPage") sheet.breakPage();
	const marks: Mark = { anchors: [name], bookmark: { level: 1, title: text } };
	const look = { ...marks, keep: true, above: 12 };
	sheet.add(textRow(sheet, [styled({ size: sizes.title, bold: true }, text)], sheet.begin("H1"), look));
}

/** A heading within a part; it stays with what follows. */
export function heading(sheet: Sheet, parts: (Inline | string)[], marks: Mark & { above?: number } = {}): void {
	const paragraph = styled({ size: sizes.heading, bold: true }, ...parts);
	sheet.add(textRow(sheet, [paragraph], sheet.tag("H2"), { above: 8, ...marks, keep: true }));
	sheet.add(spacer(1.5, true));
}

/** Paragraphs over the whole width. */
export function prose(sheet: Sheet, paragraphs: Paragraph[], look: { above?: number; keep?: boolean } = {}): void {
	for (const [index, paragraph] of paragraphs.entries())
		sheet.add(textRow(sheet, [paragraph], sheet.tag("P"), { above: 1.5, ...(index === 0 ? look : {}) }));
}

/** Empty space. */
export const spacer = (height: number, keep = false): Row => ({ cells: [], pad: height / 2, keep });

/** Width of the label beside a text. */
const labelWidth = 32;

/** A label and what there is to say under it, which may go over the page. */
export function labelled(sheet: Sheet, label: string, paragraphs: Paragraph[], look: RowLook & { keep?: boolean } = {}): void {
	if (paragraphs.length === 0) return;
	const content = { x: area.left + labelWidth + 3, width: area.width - labelWidth - 3 };
	sheet.add({
		above: 2,
		...look,
		cells: [
			cell([soft(label)], { x: area.left, width: labelWidth }, sheet.pen, sheet.tag("P")),
			cell(paragraphs, content, sheet.pen, sheet.tag("P")),
		],
	});
}

export interface Column {
	width: number;
	align?: Cell["align"];
}

/** A cell's content: its paragraphs, or a text. */
export type Content = Paragraph[] | string;

export interface TableRow extends Mark {
	cells: Content[];
	/** Grounds by column. */
	fills?: (string | undefined)[];
}

const columnGap = 4;

/** Rows higher than this may go over the page; in millimetres. */
const wholeRow = 60;

/** A table with its head repeated on every page it goes on to. Widths are those of the columns with the gap after them. */
export function table(sheet: Sheet, columns: Column[], head: string[] | null, rows: TableRow[]): void {
	if (rows.length === 0) return;
	const element = sheet.tag("Table");
	const asRow = (contents: Content[], name: TagName, look: Omit<Row, "cells">, fills: TableRow["fills"] = []): Row => {
		const line = tagIn(element, "TR");
		let x: number = area.left;
		const cells = columns.map(({ width, align = "left" }, index) => {
			const inside = width - (index === columns.length - 1 ? 0 : columnGap);
			const content = contents[index] ?? [];
			const paragraphs = typeof content === "string" ? [body(content)] : content;
			const one = cell(paragraphs, { x, width: inside, align }, sheet.pen, tagIn(line, name));
			x += width;
			return { ...one, fill: fills[index] };
		});
		return { cells, pad: 1.7, rule: thin, ...look };
	};
	const headRow = head && asRow(head.map((text) => [styled({ size: sizes.small, color: colors.soft }, text)]), "TH", { rule: { color: colors.ink, weight: 0.35 }, keep: true });
	if (headRow) sheet.add(headRow);
	for (const { cells, fills, ...marks } of rows)
		sheet.add(asRow(cells, "TD", { ...marks, whole: wholeRow, ...(headRow ? { head: headRow } : {}) }, fills));
}
