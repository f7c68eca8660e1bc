/** Texts as the scripts that read the backlog take them: they paste cells into JSON and HTML without escaping. */
import { safeCell } from "../cell.ts";

/** Azure DevOps takes 255 characters for a title. */
const longestTitle = 255;

const plainSigns: [RegExp, string][] = [
	[/[“”„‟«»"]/gu, "'"],
	[/[‘’‚‛]/gu, "'"],
	[/[–—―−]/gu, "-"],
	[/…/gu, "..."],
	[/\\/gu, "/"],
	[/</gu, "‹"],
	[/>/gu, "›"],
];

/** Controls, line breaks and spaces of any kind; what is invisible or turns the writing direction is dropped before. */
const blanks = /[\p{Cc}\p{Z}\s]+/gu;
const invisible = /[\p{Cf}\p{Cs}]/gu;

/** One line without quotes, backslashes, angle brackets or anything invisible, that ends no table and starts no formula. */
export function cleanText(text: string): string {
	const plain = plainSigns.reduce((clean, [signs, sign]) => clean.replace(signs, sign), text.replace(invisible, ""));
	const line = plain.replace(blanks, " ").trim();
	return safeCell(line.replace(/-{2,}(?=,,)/gu, "-").replace(/-{2,}$/u, "-"));
}

/** A clean text of at most so many characters, cut at a word. */
export function cleanTitle(text: string, limit = longestTitle): string {
	const line = cleanText(text);
	if (line.length <= limit) return line;
	const room = line.slice(0, limit - 3);
	const cut = room.slice(0, room.lastIndexOf(" ") > limit / 2 ? room.lastIndexOf(" ") : undefined);
	return `${cut.replace(/[\uD800-\uDBFF]$/u, "").replace(/-+$/u, "")}...`;
}

/** A name that becomes a tag and a label: no comma, no semicolon. */
export const cleanName = (text: string, limit: number): string => cleanTitle(text.replace(/[,;]/gu, " "), limit);
