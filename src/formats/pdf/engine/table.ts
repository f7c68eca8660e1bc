/** Tables whose head is repeated on every page that they go on to. */
import { colors } from "./colors.ts";
import { aboveRisks, body, type Paragraph, sizes, styled } from "./paragraph.ts";
import { type Cell, cell, endingTogether, type Row } from "./row.ts";
import type { Sheet } from "./sheet.ts";
import { type Tag, tagIn } from "./tags.ts";

export interface Column {
	/** With the gap after it, in millimetres. */
	width: number;
	align?: Cell["align"];
	/** Its cells begin with the shape of a risk. */
	risks?: boolean;
	/** Its cells hold drawings of what other columns say: no listener needs them. */
	isDrawn?: boolean;
}

/** A cell's content: its paragraphs, or a text. */
export type Content = Paragraph[] | string;

export interface TableRow {
	cells: Content[];
	/** Grounds by column. */
	fills?: (string | undefined)[];
	anchors?: string[];
	/** Stays on one page with the row after it. */
	keep?: boolean;
}

const columnGap = 4;

/** Rows up to this height stay whole, in millimetres. */
const wholeRow = 60;

/** The last two rows stay together up to this height, so that no row stands alone on the next page. */
const wholeEnd = 40;

const thin = { color: colors.line, weight: 0.2 };
const strong = { color: colors.ink, weight: 0.35 };

/** The rows of a table; none for a table without rows. Columns without a head for tables of labels. */
export function table(sheet: Sheet, columns: Column[], head: string[] | null, rows: TableRow[]): Row[] {
	if (rows.length === 0) return [];
	const element = sheet.tag("Table");
	const named = columns.find(isNaming);
	const headRow: Row | null = head && {
		cells: cellsOf(
			sheet,
			columns,
			head.map((text, index) => [asHead(text, columns[index])]),
			tagIn(element, "TR"),
			() => "Column",
		),
		pad: 1.3,
		rule: strong,
		keep: true,
	};
	const bodyRows = rows.map(({ cells, fills = [], ...marks }): Row => {
		const placed = cellsOf(sheet, columns, cells, tagIn(element, "TR"), (column) => (column === named ? "Row" : null));
		const filled = placed.map((one, index) => ({ ...one, fill: fills[index] }));
		return { cells: filled, pad: 1.5, rule: thin, whole: wholeRow, ...marks, ...(headRow ? { head: headRow } : {}) };
	});
	const placed = endingTogether(bodyRows, wholeEnd);
	return headRow ? [headRow, ...placed] : placed;
}

const asHead = (text: string, column?: Column): Paragraph => {
	const parts = column?.risks ? aboveRisks(text) : [text];
	return styled({ color: colors.soft }, ...parts);
};

/** All of a table is set in one size: readers that go by geometry, such as pdftotext, then take a cell as one and a row before the next. */
const inTable = (paragraph: Paragraph): Paragraph => ({ ...paragraph, size: sizes.table });

/** The first column of words names the row; one of figures does not. */
const isNaming = ({ align = "left", risks = false, isDrawn = false }: Column): boolean => align === "left" && !risks && !isDrawn;

/** `scopeOf` says which cells a column's is the head of; none for null. */
function cellsOf(
	sheet: Sheet,
	columns: Column[],
	contents: Content[],
	line: Tag,
	scopeOf: (column: Column) => "Row" | "Column" | null,
): Cell[] {
	let x: number = 0;
	return columns.map((column, index) => {
		const { width, align = "left", isDrawn } = column;
		const scope = scopeOf(column);
		const tag = () => (scope ? tagIn(line, "TH", { scope }) : tagIn(line, "TD"));
		const inside = width - (index === columns.length - 1 ? 0 : columnGap);
		const content = contents[index] ?? [];
		const paragraphs = typeof content === "string" ? [body(content)] : content;
		const one = cell(paragraphs.map(inTable), { x, width: inside, align }, sheet.pen, isDrawn ? null : tag());
		x += width;
		return one;
	});
}
