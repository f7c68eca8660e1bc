/** What stands around the text of every page: the section and the confidentiality label above, name, seals and number below. */

import { colors } from "./colors.ts";
import type { Bookmark } from "./outline.ts";
import { textTop, textWidth } from "./paper.ts";
import { sizes } from "./paragraph.ts";
import type { Pen } from "./pen.ts";
import type { Sheet } from "./sheet.ts";

export interface Frame {
	/** The workload. */
	name: string;
	/** Confidentiality; empty: none. */
	label: string;
	/** How the contents are called. */
	contents: string;
	/** "Seal 4413 6fa3, of this file 09af 31c7"; empty where the report is not sealed. */
	seal: string;
}

const head = 13;

const style = { size: sizes.small, color: colors.soft };

/** At least so much between the two ends of a head or a foot. */
const gap = 8;

/** Draws the frame of every page, when all pages are there. */
export function drawFrames(sheet: Sheet, frame: Frame): void {
	const { pen, tags } = sheet;
	const onOneLine = (text: string) => pen.clean(text).replaceAll("\n", " ");
	const name = onOneLine(frame.name);
	const label = onOneLine(frame.label);
	for (let page = 1; page <= pen.pages; page += 1) {
		pen.goTo(page);
		tags.decorate(() => {
			if (page > 1) drawHead(sheet, page, label);
			drawFoot(sheet, page, { ...frame, name });
		});
	}
}

/** The cover says its label itself. */
function drawHead(sheet: Sheet, page: number, label: string): void {
	const { pen } = sheet;
	const shown = shortened(pen, label, textWidth / 2, true);
	pen.text(shown, textWidth, head, { size: sizes.small, bold: true, align: "right" });
	const room = textWidth - gap - pen.width(shown, sizes.small, true);
	pen.text(shortened(pen, pen.clean(goingOn(sheet.bookmarks, page)), room, false), 0, head, style);
}

/** What goes on at the top of a page: its section, and the gap or question in it; empty where a section begins there. */
function goingOn(bookmarks: Bookmark[], page: number): string {
	const beginsHere = (one: Bookmark) => one.page === page && one.y <= textTop;
	if (bookmarks.some(beginsHere)) return "";
	const section = bookmarks.findLast((one) => one.page < page);
	if (!section) return "";
	const entries = section.kids.flatMap(({ kids }) => kids);
	const isNew = [...section.kids, ...entries].some(beginsHere);
	const entry = isNew ? undefined : entries.findLast((one) => one.page < page);
	return entry ? `${section.title}\u00A0· ${entry.title}` : section.title;
}

/** Name and the way to the contents at the left, seals and number at the right. */
function drawFoot(sheet: Sheet, page: number, { name, contents, seal }: Frame): void {
	const { pen } = sheet;
	const y = pen.paper.foot;
	pen.line(0, y - 5, textWidth, y - 5, colors.line);
	const number = [seal, `${page} / ${pen.pages}`].filter((text) => text !== "").join("\u00A0· ");
	const place = sheet.placeOf("contents");
	const way = place && place.page !== page ? `\u00A0· ${contents}` : "";
	const wide = (text: string) => pen.width(text, sizes.small, false);
	const shown = shortened(pen, name, textWidth - wide(number) - wide(way) - gap, false);
	pen.text(shown, 0, y, style);
	pen.text(way, wide(shown), y, style);
	pen.text(number, textWidth, y, { ...style, align: "right" });
	if (place && way !== "")
		pen.linkTo({ x: wide(shown), y: y - 4, width: wide(way), height: 6 }, place.page, Math.max(0, place.y - 4));
}

/** As much of a text as fits in a width. */
function shortened(pen: Pen, text: string, width: number, bold: boolean): string {
	const fits = (candidate: string) => pen.width(candidate, sizes.small, bold) <= width;
	if (fits(text)) return text;
	let kept = text;
	while (kept !== "" && !fits(`${kept}…`)) kept = kept.slice(0, -1);
	return `${kept}…`;
}
