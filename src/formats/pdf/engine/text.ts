/** Text made fit for the page: one form of each letter, nothing invisible, and a visible sign for what the font lacks. */

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

/** Text without what a document may not hold; every visible sign is still there. For titles, which need no font. */
export const withoutControls = (text: string): string =>
	[...text.normalize("NFC").replace(lineBreaks, "\n").replace(/\t/g, " ")]
		.filter((sign) => sign === "\n" || !unseen.test(sign))
		.join("");

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

/** Cleans texts for a font and remembers what it had to replace. */
export function textCleaner(covers: (codePoint: number) => boolean): TextCleaner {
	const lacking = new Set<string>();
	const drawable = (sign: string) => {
		if (sign === "\n" || covers(sign.codePointAt(0) ?? 0)) return sign;
		const other = [...plainer(sign)];
		if (other.every((one) => covers(one.codePointAt(0) ?? 0))) return other.join("");
		lacking.add(sign);
		return standIn;
	};
	return {
		clean: (text) => [...withoutControls(text)].map(drawable).join(""),
		replaced: () => [...lacking],
	};
}

/** "U+4E2D": how a sign is named where it cannot be drawn. */
export const codePointName = (sign: string): string =>
	`U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
