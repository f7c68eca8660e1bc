import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { body, bold, link, type Paragraph, type Run, styled } from "./paragraph.ts";
import { type Line, type Measure, typeset } from "./typeset.ts";

/** Every sign as wide as a millimetre: lines are counted in characters. */
const measure: Measure = {
	clean: (text) => text,
	width: (text) => text.length,
	parts: (word) => [word],
	pageText: (page) => `p. ${page}`,
	tells: (place) => place !== "left out",
};

const textOf = ({ pieces }: Line): string =>
	pieces
		.map(({ text }) => text)
		.join("|")
		.trimEnd();
const set = (paragraph: Paragraph, width: number) => typeset(paragraph, width, measure).map(textOf);

describe("lines", () => {
	it("break between words, at line breaks, and never at a space that binds", () => {
		expect(set(body("one two three four"), 9)).toEqual(["one two", "three", "four"]);
		expect(set(body("one\ntwo three"), 20)).toEqual(["one", "two three"]);
		expect(set(body("one two\u00A0three"), 9)).toEqual(["one", "two\u00A0three"]);
		expect(set(body(""), 9)).toEqual([]);
	});

	it("keep together what no space parts, whatever its style", () => {
		expect(set(body("see ", bold("Security"), ", then on"), 13)).toEqual(["see |Security|,", "then on"]);
		expect(set(body("see ", bold("Security"), ", then on"), 11)).toEqual(["see", "Security|,", "then on"]);
	});

	it("break a word that is wider than the line, after a sign of an address where there is one", () => {
		expect(set(body("abcdefghij"), 4)).toEqual(["abcd", "efgh", "ij"]);
		expect(set(body(link("https://a.example/path", "x")), 12)).toEqual(["https://a.", "example/path"]);
	});

	it("let a page end only where two lines of a paragraph stay on each side", () => {
		const ends = (text: string) => typeset(body(text), 3, measure).map(({ mayEnd }) => mayEnd);
		expect(ends("one two")).toEqual([false, true]);
		expect(ends("one two six ten")).toEqual([false, true, false, true]);
	});

	it("lose no word and are never wider than asked for", () => {
		const words = fc.array(fc.stringMatching(/^[a-z/.-]{1,12}$/), { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(words, fc.integer({ min: 3, max: 40 }), fc.boolean(), (parts, width, mixed) => {
				const inlines = parts.flatMap((text, index): (Run | string)[] => [mixed && index % 2 === 0 ? bold(text) : text, " "]);
				const lines = typeset(styled({}, ...inlines), width, measure);
				expect(
					lines
						.map((line) => line.pieces.map(({ text }) => text).join(""))
						.join("")
						.replaceAll(" ", ""),
				).toBe(parts.join(""));
				for (const line of lines) {
					expect(line.width).toBeLessThanOrEqual(width + 0.01);
					for (const [index, { x }] of line.pieces.entries()) {
						const before = line.pieces[index - 1];
						if (before) expect(x).toBeGreaterThanOrEqual(before.x + before.width - 0.01);
					}
				}
			}),
		);
	});
});
