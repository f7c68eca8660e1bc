import { describe, expect, it } from "vitest";
import { codePointName, standIn, textCleaner } from "./text.ts";

/** A font with Latin letters, a digit, some signs and the stand-in. */
const latin = (codePoint: number) => codePoint < 0x250 || codePoint === 0x2019 || codePoint === 0xfffd;

const cleaned = (text: string) => textCleaner(latin).clean(text);

describe("text for the page", () => {
	it.each([
		["a letter and its accent as one", "e\u0301", "é"],
		["a tab as a space", "a\tb", "a b"],
		["no control signs, and all that follows them", "a\u0000b\u0007c\u001bd", "abcd"],
		["every line break as one", "a\r\nb\rc\u2028d\ve", "a\nb\nc\nd\ne"],
		["no half of a character pair", "a\ud83db\ude00c", "abc"],
		["nothing that turns the direction of text", "a\u202Eb\u2066c\u200Fd", "abcd"],
		["no joiners, soft hyphens or marks without a form", "a\u00ADb\u200Bc\uFEFFd\u2060e\uFE0Ff", "abcdef"],
		["what the font has, as it is", "L’été − ß", `L’été ${standIn} ß`],
		["a mark for each sign that it lacks", "中x文", `${standIn}x${standIn}`],
		["arrows and comparisons as they are typed", "a → b ≤ 3", "a -> b <= 3"],
		["letters of another form in their usual one", "Ａ① 𝐛ﬁ", "A1 bfi"],
		["one mark for an emoji of two halves", "😀", standIn],
	])("has %s", (_name, text, expected) => {
		expect(cleaned(text)).toBe(expected);
	});

	it("remembers what was replaced, each once", () => {
		const cleaner = textCleaner(latin);
		cleaner.clean("中文 and 中");
		cleaner.clean("😀 é");
		expect(cleaner.replaced()).toEqual(["中", "文", "😀"]);
		expect(cleaner.replaced().map(codePointName)).toEqual(["U+4E2D", "U+6587", "U+1F600"]);
	});
});
