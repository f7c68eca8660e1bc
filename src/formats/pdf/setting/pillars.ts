/** Sets the pillars as blocks with their colour and a gauge, instead of a table. */
import type { Drawing, Table, TableRow } from "../../../report/blocks.ts";
import { bareText, type Inline } from "../../../report/inline.ts";
import { pillarColor } from "../engine/colors.ts";
import { textWidth } from "../engine/paper.ts";
import { type Paragraph, separator, sizes, small } from "../engine/paragraph.ts";
import { cell, type Row } from "../engine/row.ts";
import type { Sheet } from "../engine/sheet.ts";
import { drawGauge } from "../figures/gauge.ts";
import { paragraphOf } from "./inlines.ts";

type Pillar = Extract<Drawing, { id: "pillars" }>["pillars"][number];

const inset = 4;
const texts = 112;
const gauge = { x: texts + 6, width: textWidth - texts - 6, height: 2.4 };

/** What each stands for beside its score, and below both, over the whole width, what holds it back. */
/** With the colour of its bar. */
type Barred = Pillar & { bar: string };

export const pillarRows = (sheet: Sheet, { columns, rows }: Table, pillars: Pillar[]): Row[] =>
	rows.flatMap((row, index) => {
		const pillar = pillars[index];
		const heads = columns.map(({ head }) => head);
		return pillar ? rowsOf(sheet, row, heads, { ...pillar, bar: pillarColor(index + 1) }) : [];
	});

function rowsOf(sheet: Sheet, { cells: [named = [], score = [], ...facts] }: TableRow, heads: string[], pillar: Barred): Row[] {
	const { bar } = pillar;
	const draw = (y: number) => drawGauge(sheet.pen, pillar.score, bar, { ...gauge, y: y + 10.5 });
	const place = (x: number, width: number, paragraphs: Paragraph[]) => cell(paragraphs, { x, width }, sheet.pen, sheet.tag("P"));
	const left = named.map((line, index) => paragraphOf(line, index === 0 ? { size: sizes.gap } : {}));
	const right = score.map((line) => paragraphOf(line, { size: 15, bold: true }));
	// A band explains itself; the other facts are called by their columns.
	const said = facts.map((lines, index) => `${index === 0 ? "" : `${heads[index + 2]}: `}${textIn(lines)}`);
	return [
		{
			cells: [place(inset, texts - inset, left), place(gauge.x, gauge.width, right)],
			above: 3.5,
			pad: 1.5,
			bar,
			picture: { height: 14, draw, tag: null },
			keep: true,
		},
		{ cells: [place(inset, textWidth - inset, [small(said.join(separator))])], pad: 1, bar },
	];
}

const textIn = (lines: Inline[]): string => lines.map(bareText).join(" ");
