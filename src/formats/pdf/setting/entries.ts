/** Sets the entry of a gap or a question: its head in the colour of its pillar, with a bookmark and a place that others link to. */
import type { Entry } from "../../../report/blocks.ts";
import { type Inline, isSoft } from "../../../report/inline.ts";
import { textRow } from "../engine/blocks.ts";
import { pillarColor } from "../engine/colors.ts";
import { textWidth } from "../engine/paper.ts";
import { sizes, styled } from "../engine/paragraph.ts";
import { cell, type Row } from "../engine/row.ts";
import type { Sheet } from "../engine/sheet.ts";
import { paragraphOf } from "./inlines.ts";

const inset = 4;

/** Room for what stands beside the title, in millimetres. */
const asideWidth = 40;

/** Between a mark and its title. */
const beside = 3;

/** The title of an entry and what stands right below it; they stay with what follows. */
export function entryHead(sheet: Sheet, entry: Entry): Row[] {
	const { place, mark, title, aside, colour, lines } = entry;
	const color = pillarColor(colour);
	const size = sizes.gap;
	const markWidth = sheet.pen.width(sheet.pen.clean(mark), size, true) + beside;
	const tag = sheet.tag("H3");
	const right = { x: textWidth - asideWidth, width: asideWidth, align: "right" as const };
	const head: Row = {
		cells: [
			cell([styled({ size, bold: true, color }, mark)], { x: inset, width: markWidth }, sheet.pen, tag),
			cell([styled({ size, bold: true }, title)], titlePlace(markWidth), sheet.pen, tag),
			...(aside.parts.length > 0 ? [cell([asidePart(aside)], right, sheet.pen, tag)] : []),
		],
		above: 9,
		pad: 0.6,
		bar: color,
		keep: true,
		anchors: [place],
		bookmark: { level: 3, title: /^\d+$/.test(mark) ? `${mark}. ${title}` : `${mark} ${title}` },
	};
	const below = lines.map((line): Row => {
		const text = paragraphOf(line, isSoft(line) ? { size: sizes.small } : {});
		return textRow(sheet, [text], sheet.tag("P"), { inset, bar: color, pad: 0.3, keep: true, whole: 60 });
	});
	return [head, ...below];
}

const titlePlace = (markWidth: number) => ({ x: inset + markWidth, width: textWidth - inset - markWidth - asideWidth - 2 });

const asidePart = (aside: Inline) => paragraphOf(aside, isSoft(aside) ? { size: sizes.small } : {});
