/** Sets figures: what is drawn stands within or beside the table that says the same. */
import type { Eighths } from "../../../domain/judge/tradeoff.ts";
import { pressureGrade } from "../../../domain/report/pressureTable.ts";
import { column, type Drawing, type Figure } from "../../../report/blocks.ts";
import { prose } from "../engine/blocks.ts";
import { colors, mixed, pillarColor } from "../engine/colors.ts";
import { textWidth } from "../engine/paper.ts";
import { small } from "../engine/paragraph.ts";
import { heightOf, type Row } from "../engine/row.ts";
import type { Sheet } from "../engine/sheet.ts";
import { drawGauge } from "../figures/gauge.ts";
import { pillarRows } from "./pillars.ts";
import { tableRows } from "./tables.ts";

type Drawn<Id extends Drawing["id"]> = Extract<Drawing, { id: Id }>;

/** The rows of a figure, with how to read it. */
export function figureRows(sheet: Sheet, figure: Figure): Row[] {
	const caption = figure.caption ? prose(sheet, [small(figure.caption)]) : [];
	const { drawing } = figure;
	switch (drawing.id) {
		case "pillars":
			return pillarRows(sheet, figure.table, drawing.pillars);
		case "scores":
			return [...scoreRows(sheet, figure, drawing), ...caption];
		case "pressure":
			return tableRows(sheet, figure.table, { fills: grounds(drawing) });
	}
}

/** How much of a pillar's colour a field's ground shows, by grade. */
const shares = [0, 0.08, 0.17, 0.28];

/** Taken: the colour of who pays; given: none, so that a price stands out. */
const grounds = ({ fields }: Drawn<"pressure">): (string | undefined)[][] =>
	fields.map((row) => [undefined, ...row.map((field, index) => ground(field ?? 0, index + 1))]);

const ground = (pressure8: Eighths, place: number): string | undefined =>
	pressure8 > 0 ? mixed(pillarColor(place), colors.surface, shares[pressureGrade(pressure8)] ?? 0) : undefined;

/** Both bars as high, because none counts more than the other. */
const bar = { height: 2, apart: 0.6 };

/** The bars stand in a column of their own after the two scores, in what the others leave of the width. */
function scoreRows(sheet: Sheet, { table }: Figure, { bars }: Drawn<"scores">): Row[] {
	const [before, after] = [table.columns.slice(0, 3), table.columns.slice(3)];
	const x = before.reduce((sum, { weight }) => sum + weight, 0);
	const width = textWidth - after.reduce((sum, { weight }) => sum + weight, x);
	const drawn = column("", width);
	const columns = [...before, drawn, ...after];
	const rows = table.rows.map(({ cells }) => ({ cells: [...cells.slice(0, 3), [], ...cells.slice(3)] }));
	const [head, ...rest] = tableRows(sheet, { kind: "table", columns, rows }, { drawn });
	return head
		? [head, ...rest.map((row, index) => withBars(row, bars[index], index, { x: x + 4, width: width - 8 }, sheet))]
		: [];
}

function withBars(
	row: Row,
	scores: Drawn<"scores">["bars"][number] | undefined,
	pillar: number,
	place: { x: number; width: number },
	{ pen }: Sheet,
): Row {
	if (!scores) return row;
	const height = heightOf(row);
	const color = scores.pillar === null ? colors.ink : pillarColor(pillar);
	const draw = (y: number) => {
		const top = y + (height - 2 * bar.height - bar.apart) / 2;
		const box = { ...place, height: bar.height };
		drawGauge(pen, scores.before, mixed(colors.soft, colors.surface, 0.7), { ...box, y: top });
		drawGauge(pen, scores.after, color, { ...box, y: top + bar.height + bar.apart });
	};
	return { ...row, picture: { height, draw, tag: null } };
}
