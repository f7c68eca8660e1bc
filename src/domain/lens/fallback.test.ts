import { describe, expect, it } from "vitest";
import { parseStoredLens } from "../../parse/storedLens.ts";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleTexts } from "../../testing/exampleTexts.ts";
import { languageOf } from "./fallback.ts";
import { textsFor } from "./textsFor.ts";

const profile = { facts: {}, derivedFacts: [] };
const [item = ""] = Object.keys(exampleTexts().items);

/** A lens of this device that speaks Italian as far as these texts go. */
function stored(italian: unknown) {
	const origin = { format: "azureGuide", file: "a.md", licence: "MIT", attribution: "", notCarried: [] };
	const lens = { ...exampleLens(), languages: ["en", "it"] };
	const record = {
		savedAt: "2026-11-29T10:00:00.000Z",
		lens,
		texts: { ...exampleTexts(), title: "Whole" },
		translations: { it: italian },
		origin,
	};
	return (language?: string) => {
		const read = parseStoredLens(record, language);
		if (!read.ok) throw new Error(JSON.stringify(read.problems));
		return textsFor(read.value.texts, profile, read.value.borrowed);
	};
}

describe("a lens that speaks a language in part", () => {
	it("says in its first language what it lacks, text by text, and tells which language each is in", () => {
		const read = stored({ language: "it", items: { [item]: { question: "Che cosa?" } } });
		const texts = read("it");
		expect(texts).toMatchObject({ language: "it", title: "Whole" });
		expect(texts.items[item]).toMatchObject({ question: "Che cosa?", title: exampleTexts().items[item]?.title });
		expect(languageOf(texts, "Che cosa?")).toBe("it");
		expect(languageOf(texts, "Whole")).toBe("en");
	});

	it("is told in its first language where it is asked for another or for none", () => {
		const read = stored({ language: "it" });
		for (const texts of [read(), read("fr")]) {
			expect(texts).toMatchObject({ language: "en", title: "Whole" });
			expect(languageOf(texts, "Whole")).toBe("en");
		}
	});

	it("refuses texts for what the lens does not have, and says where", () => {
		expect(() => stored({ language: "it", items: { nowhere: { title: "Mai" } } })("it")).toThrow(/translations\.it/);
	});
});
