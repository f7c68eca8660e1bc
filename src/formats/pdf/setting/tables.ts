/** Sets tables: at full width, or small beside their label. */
import type { Column, Table, TableRow } from "../../../report/blocks.ts";
import type { Inline } from "../../../report/inline.ts";
import { textFrom } from "../engine/blocks.ts";
import { colors } from "../engine/colors.ts";
import { textWidth } from "../engine/paper.ts";
import { type Paragraph, soft } from "../engine/paragraph.ts";
import { cell, type Row } from "../engine/row.ts";
import type { Sheet } from "../engine/sheet.ts";
import { type TableRow as SetRow, table } from "../engine/table.ts";
import { tagIn } from "../engine/tags.ts";
import { paragraphOf } from "./inlines.ts";

const aligns = { text: "left", risk: "left", figure: "right", field: "center" } as const;

/** Room for a pen, in millimetres. */
const penRoom = 16;

/** The rows of a table over the whole width; `fills` are grounds by row and column, and one column may hold drawings. */
export function tableRows(
	sheet: Sheet,
	{ columns, rows }: Table,
	{ fills = [], drawn }: { fills?: SetRow["fills"][]; drawn?: Column } = {},
): Row[] {
	const weight = columns.reduce((sum, one) => sum + one.weight, 0);
	const set = columns.map((one) => ({
		width: (one.weight * textWidth) / weight,
		align: aligns[one.role],
		risks: one.role === "risk",
		isDrawn: one === drawn,
	}));
	const heads = columns.some(({ head }) => head !== "") ? columns.map(({ head }) => head) : null;
	const placed = rows.map((row, index) => ({
		cells: row.cells.map(paragraphsOf),
		...(row.place ? { anchors: [row.place] } : {}),
		...(row.keep ? { keep: true } : {}),
		...(fills[index] ? { fills: fills[index] } : {}),
	}));
	const first = heads ? 1 : 0;
	return table(sheet, set, heads, placed).map((row, index) => (isForPens(rows[index - first]) ? withRoom(row) : row));
}

const paragraphsOf = (lines: Inline[]): Paragraph[] => lines.map((line) => paragraphOf(line));

const isForPens = (row: TableRow | undefined): boolean =>
	row?.cells.some((lines) => lines.some(({ parts }) => parts.some(({ kind }) => kind === "tick"))) ?? false;

const withRoom = (row: Row): Row => ({ ...row, picture: { height: penRoom, draw: () => {}, tag: null } });

/** Between the columns of a small table. */
const gap = 2;

/** A small table beside its label; its rows stay together, and a rule parts the terms from what they come to. */
export function labelledTableRows(sheet: Sheet, { label = "", columns, rows }: Table): Row[] {
	const places = placesOf(columns);
	const element = sheet.tag("Table");
	const sum = rows.findIndex(({ cells }) =>
		cells.flat().some(({ parts }) => parts.some((part) => "tone" in part && part.tone === "strong")),
	);
	return rows.map(({ cells }, index): Row => {
		const line = tagIn(element, "TR");
		const beside = index === 0 ? [cell([soft(label)], { x: 0, width: 32 }, sheet.pen, tagIn(element, "Caption"))] : [];
		const set = cells.map((lines, column) =>
			cell(paragraphsOf(lines), places[column] ?? { x: textFrom, width: 0 }, sheet.pen, tagIn(line, "TD")),
		);
		return {
			cells: [...beside, ...set],
			keep: index < rows.length - 1,
			pad: 0.35,
			...(index === 0 ? { above: 2 } : {}),
			...(index === sum - 1 ? { rule: { color: colors.line, weight: 0.2, from: textFrom } } : {}),
		};
	});
}

function placesOf(columns: Column[]): { x: number; width: number; align: "left" | "right" | "center" }[] {
	const weight = columns.reduce((sum, one) => sum + one.weight, 0);
	let x = textFrom;
	return columns.map((one, index) => {
		const width = (one.weight * (textWidth - textFrom)) / weight;
		const place = { x, width: width - (index < columns.length - 1 ? gap : 0), align: aligns[one.role] };
		x += width;
		return place;
	});
}
