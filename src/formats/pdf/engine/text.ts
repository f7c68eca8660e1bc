/** Text made fit for the page: one form of each letter, nothing invisible, and a visible sign for what the font lacks. */
import { shaping } from "./drawn/scripts.ts";
import { clustersOf } from "./drawn/units.ts";

/** Stands for a code point that the font lacks; the font has it. */
export const standIn = "\uFFFD";

export interface TextCleaner {
	/** The text as it can be drawn; its line breaks are `\n`. */
	clean: (text: string) => string;
	/** What was replaced so far, each once, in the order it was met. */
	replaced: () => string[];
}

/** Controls (but for line breaks), lone surrogates, and signs without a form of their own: joiners, direction marks, variation selectors. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these signs by itself is what it is about
const unseen = /[\p{Cc}\p{Cs}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\u{E0000}-\u{E01EF}]/u;

const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** One form of each letter and line break; of signs without a form of their own, those that are kept. */
const tidied = (text: string, isKept: (sign: string) => boolean): string =>
	[...text.normalize("NFC").replace(lineBreaks, "\n").replace(/\t/g, " ")]
		.filter((sign) => sign === "\n" || !unseen.test(sign) || isKept(sign))
		.join("");

/** Text without what a document may not hold; every visible sign is still there. For titles, which need no font. */
export const withoutControls = (text: string): string => tidied(text, () => false);

/** Signs that people type in notes and many fonts lack, as they are typed where there is no such key. */
const spelled: Record<string, string> = {
	"→": "->",
	"←": "<-",
	"↔": "<->",
	"⇒": "=>",
	"⇔": "<=>",
	"≤": "<=",
	"≥": ">=",
	"≠": "!=",
	"≈": "~",
	"●": "•",
	"■": "•",
	"▪": "•",
	"☐": "[ ]",
	"☑": "[x]",
};

/** The same sign in plainer ones: spelled as above, or a letter in its usual form where Unicode calls it the same (NFKC). */
const plainer = (sign: string): string => spelled[sign] ?? sign.normalize("NFKC");

/**
 * Cleans texts for a font and remembers what it had to replace. `draws` tells which signs that the font lacks are drawn as pictures: they
 * stay, with the joiners and the like that shape them.
 */
export function textCleaner(covers: (codePoint: number) => boolean, draws: (sign: string) => boolean = () => false): TextCleaner {
	const lacking = new Set<string>();
	const isCovered = (sign: string) => sign === "\n" || covers(sign.codePointAt(0) ?? 0);
	/** As the font has it; null where it has nothing like it. */
	const inFont = (sign: string): string | null => {
		if (isCovered(sign)) return sign;
		const other = plainer(sign);
		return [...other].every(isCovered) ? other : null;
	};
	const drawable = (sign: string): string => {
		const known = inFont(sign) ?? (draws(sign) ? sign : null);
		if (known === null) lacking.add(sign);
		return known ?? standIn;
	};
	const cleanCluster = (text: string): string => {
		const signs = [...withoutControls(text)];
		const isPicture = signs.some((sign) => inFont(sign) === null) && signs.every((sign) => isCovered(sign) || draws(sign));
		return isPicture ? tidied(text, (sign) => shaping.test(sign)) : signs.map(drawable).join("");
	};
	return {
		clean: (text) => {
			const signs = [...withoutControls(text)];
			if (signs.every(isCovered)) return signs.join("");
			return clustersOf(text.replace(lineBreaks, "\n")).map(cleanCluster).join("");
		},
		replaced: () => [...lacking],
	};
}

/** "U+4E2D": how a sign is named where it cannot be drawn. */
export const codePointName = (sign: string): string =>
	`U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
