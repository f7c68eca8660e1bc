/** Columns and sheets as data: what stands in them and how wide they are, for every kind of table. */
import type { MessageKey, Phrases } from "../../i18n/phrases.ts";

/** A text, a whole number, an exact figure that is shown with two places, or an ISO day; an empty day says nothing. */
export type CellValue = string | number | { figure: number } | { day: string };

export interface Column<Row> {
	label: MessageKey;
	/** In characters. */
	width: number;
	value: (row: Row) => CellValue;
}

/** A name, headings, and one value a column in every row. */
export interface Sheet {
	name: string;
	heads: string[];
	/** In characters. */
	widths: number[];
	rows: CellValue[][];
}

/** Rows laid out by their columns. */
export const sheetOf = <Row>(name: string, columns: Column<Row>[], rows: Row[], { t }: Phrases): Sheet => ({
	name,
	heads: columns.map(({ label }) => t(label)),
	widths: columns.map(({ width }) => width),
	rows: rows.map((row) => columns.map(({ value }) => value(row))),
});

/** A figure as it is, not as it is shown: sums of a column come out right. Empty where there is none. */
export const exact = (figure: number | undefined): CellValue => (figure === undefined ? "" : { figure });
