/** What stands around the text of every page: the section and the confidentiality label above, name, seal and number below. */

import { colors } from "./colors.ts";
import { sizes } from "./inline.ts";
import type { Bookmark } from "./outline.ts";
import { textTop, textWidth } from "./paper.ts";
import type { Pen } from "./pen.ts";
import type { Sheet } from "./sheet.ts";

export interface Frame {
	/** The workload. */
	name: string;
	/** Confidentiality; empty: none. */
	label: string;
	/** "Seal 4413 6fa3"; empty where the report is not sealed. */
	seal: string;
}

const head = 13;

const style = { size: sizes.small, color: colors.soft };

/** Room for the section beside the label, and for the number beside the name. */
const beside = { section: 70, number: 25 };

/** Draws the frame of every page, when all pages are there. */
export function drawFrames(sheet: Sheet, frame: Frame): void {
	const { pen, tags } = sheet;
	const [name, label, seal] = [frame.name, frame.label, frame.seal].map((text) => pen.clean(text).replaceAll("\n", " "));
	for (let page = 1; page <= pen.pages; page += 1) {
		pen.goTo(page);
		tags.decorate(() => {
			if (page > 1) drawHead(sheet, page, label ?? "");
			drawFoot(pen, name ?? "", [seal ?? "", `${page} / ${pen.pages}`]);
		});
	}
}

/** The cover says its label itself. */
function drawHead(sheet: Sheet, page: number, label: string): void {
	const { pen } = sheet;
	if (label !== "") {
		const text = shortened(pen, label, textWidth - beside.section, true);
		pen.text(text, textWidth, head, { size: sizes.small, bold: true, align: "right" });
	}
	const section = sectionAt(sheet.bookmarks, page);
	if (!section) return;
	const text = shortened(pen, pen.clean(section), label === "" ? textWidth : beside.section, false);
	pen.text(text, 0, head, style);
	const contents = sheet.placeOf("contents");
	if (contents)
		pen.linkTo({ x: 0, y: head - 4, width: pen.width(text, sizes.small, false), height: 6 }, contents.page, contents.y - 4);
}

/** The section that goes on at the top of a page; none where one begins there. */
function sectionAt(bookmarks: Bookmark[], page: number): string | undefined {
	if (bookmarks.some((one) => one.page === page && one.y <= textTop)) return undefined;
	return bookmarks.findLast((one) => one.page < page)?.title;
}

function drawFoot(pen: Pen, name: string, right: string[]): void {
	const y = pen.paper.foot;
	const number = right.filter((text) => text !== "").join("\u00A0· ");
	pen.line(0, y - 5, textWidth, y - 5, colors.line);
	pen.text(shortened(pen, name, textWidth - beside.number - pen.width(right[0] ?? "", sizes.small, false), false), 0, y, style);
	pen.text(number, textWidth, y, { ...style, align: "right" });
}

/** As much of a text as fits in a width. */
function shortened(pen: Pen, text: string, width: number, bold: boolean): string {
	const fits = (candidate: string) => pen.width(candidate, sizes.small, bold) <= width;
	if (fits(text)) return text;
	let kept = text;
	while (kept !== "" && !fits(`${kept}…`)) kept = kept.slice(0, -1);
	return `${kept}…`;
}
