import { describe, expect, it } from "vitest";
import { asSeen, partsOf, placedUnits, unitsOf } from "./units.ts";

const latin = (text: string) => [...text].every((sign) => (sign.codePointAt(0) ?? 0) < 0x250);

/** Units from the left, each as wide as its signs are many. */
const seen = (text: string, isRightToLeft = false) =>
	placedUnits(unitsOf(text, latin), isRightToLeft, (unit) => unit.text.length)
		.toSorted((a, b) => a.x - b.x)
		.map(({ text }) => text)
		.join("|");

describe("a line with signs that the font lacks", () => {
	it.each([
		["what the font has stays together, signs of squares stand alone", "API 需要 42", "API| |需|要| |42"],
		["an emoji of several signs is one", "ok 👩‍💻!", "ok| |👩‍💻|!"],
		["letters that join are one word", "a हिन्दी b", "a| |हिन्दी| |b"],
		["a word that runs left keeps what is in it", "see (שלום), now", "see| |(שלום),| |now"],
	])("%s", (_, text, units) => {
		expect(seen(text)).toBe(units);
	});

	it.each([
		["words that run left stand in their order from the right", "a שלום עולם b", false, "a| |עולם| |שלום| |b"],
		["a figure between them goes with them", "a שלום 42 עולם b", false, "a| |עולם| |42| |שלום| |b"],
		[
			"in a text that begins at the right all do, but words that run right keep theirs",
			"שלום big API עולם",
			true,
			"עולם| |big| |API| |שלום",
		],
		["what has no letters goes with the line at its end", "שלום 42", true, "42| |שלום"],
		["a space at the end stays there", "שלום עולם ", true, "עולם| |שלום| "],
		["and with the line where its neighbours disagree", "abc 42 שלום", false, "abc| |42| |שלום"],
	])("%s", (_, text, isRightToLeft, units) => {
		expect(seen(text, isRightToLeft)).toBe(units);
	});

	it("is written as it is seen, but for figures and Latin letters within a word", () => {
		expect(asSeen("שלום")).toBe([..."שלום"].reverse().join(""));
		expect(asSeen("ה-API-42")).toBe("API-42-ה");
	});

	it("breaks between signs of squares, but before no closing mark and after no opening one", () => {
		expect(partsOf("需要「予測」。API化")).toEqual(["需", "要", "「予", "測」。", "API", "化"]);
		expect(partsOf("עולם")).toEqual(["עולם"]);
		expect(partsOf("हिन्दी")).toEqual(["हिन्दी"]);
	});
});
