/** What stands around the text of every page: the section and the confidentiality label above, name, seals and number below. */

import { colors } from "./colors.ts";
import type { Bookmark } from "./outline.ts";
import { textTop, textWidth } from "./paper.ts";
import { sizes } from "./paragraph.ts";
import type { Pen } from "./pen.ts";
import type { Sheet } from "./sheet.ts";
import { type Tag, tagIn } from "./tags.ts";

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
	const ways = sheet.begin("Private");
	for (let page = 1; page <= pen.pages; page += 1) {
		pen.goTo(page);
		const foot = footOf(sheet, page, { ...frame, name });
		const { shown, way, number } = foot;
		tags.decorate(() => {
			if (page > 1) drawHead(sheet, page, label);
			pen.line(0, pen.paper.foot - 5, textWidth, pen.paper.foot - 5, colors.line);
			pen.text(shown, 0, pen.paper.foot, style);
		});
		if (way !== "") drawWay(sheet, page, foot, ways);
		tags.decorate(() => pen.text(number, textWidth, pen.paper.foot, { ...style, align: "right" }));
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
interface Foot {
	shown: string;
	/** Empty where there are no contents, and on their page. */
	way: string;
	number: string;
}

function footOf({ pen, placeOf }: Pick<Sheet, "pen" | "placeOf">, page: number, { name, contents, seal }: Frame): Foot {
	const number = [seal, `${page} / ${pen.pages}`].filter((text) => text !== "").join("\u00A0· ");
	const place = placeOf("contents");
	const way = place && place.page !== page ? `\u00A0· ${contents}` : "";
	const wide = (text: string) => pen.width(text, sizes.small, false);
	return { shown: shortened(pen, name, textWidth - wide(number) - wide(way) - gap, false), way, number };
}

/** The way to the contents on every page is for the eye: who listens has it once, as a bookmark. */
function drawWay(sheet: Sheet, page: number, { shown, way }: Foot, ways: Tag): void {
	const { pen } = sheet;
	const place = sheet.placeOf("contents");
	const y = pen.paper.foot;
	const x = pen.width(shown, sizes.small, false);
	const link = tagIn(ways, "Link");
	sheet.tagged(link, () => pen.text(way, x, y, style));
	const box = { x, y: y - 4, width: pen.width(way, sizes.small, false), height: 6 };
	if (place) sheet.link(link, page, box, way.replace(/^\W+/, ""), place);
}

/** More signs than the width of any paper holds. */
const mostSigns = 1000;

/** As much of a text as fits in a width. */
function shortened(pen: Pen, text: string, width: number, bold: boolean): string {
	const fits = (candidate: string) => pen.width(candidate, sizes.small, bold) <= width;
	if (fits(text)) return text;
	const kept = [...text.slice(0, 2 * mostSigns)].slice(0, mostSigns);
	while (kept.length > 0 && !fits(`${kept.join("")}…`)) kept.pop();
	return `${kept.join("")}…`;
}
