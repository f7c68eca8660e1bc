import { describe, expect, it } from "vitest";
import { parseStoredLens } from "../../parse/storedLens.ts";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleTexts } from "../../testing/exampleTexts.ts";
import { isTranslation, withLanguage } from "./joinLanguage.ts";
import type { Lens } from "./lens.ts";
import type { WrittenTexts } from "./lensTexts.ts";

const kept = { lens: exampleLens(), texts: exampleTexts() as WrittenTexts };

/** The same questions in Italian, as a file has them whose topics are named after their words. */
function italian(): { lens: Lens; texts: WrittenTexts } {
	const lens = exampleLens();
	const items = lens.items.map((item) => (item.topic === undefined ? item : { ...item, topic: "resilienza" }));
	const texts = exampleTexts();
	const { resiliency: _, ...topics } = texts.topics;
	const named = Object.fromEntries(Object.entries(texts.items).map(([id, item]) => [id, { ...item, question: "Come?" }]));
	return {
		lens: { ...lens, id: "esempio", languages: ["it"], items },
		texts: { ...texts, language: "it", title: "Esempio", topics: { ...topics, resilienza: "Resilienza" }, items: named },
	};
}

describe("a lens in another language", () => {
	it("is known by the ids of its questions, whatever it is called", () => {
		const read = italian();
		expect(isTranslation(kept, read)).toBe(true);
		expect(isTranslation(kept, { ...read, texts: { ...read.texts, language: "en" } })).toBe(false);
		expect(isTranslation({ ...kept, lens: { ...kept.lens, languages: ["en", "it"] } }, read)).toBe(false);
		expect(isTranslation(kept, { ...read, lens: { ...read.lens, items: read.lens.items.slice(1) } })).toBe(false);
	});

	it("joins: its words stand where the lens has a place for them, the rest in the first language", () => {
		const { lens, translation } = withLanguage(kept, italian());
		const origin = { format: "azureChecklist", file: "a.json", licence: "", attribution: "", notCarried: [] };
		const record = { savedAt: "2026-11-30T02:00:00.000Z", lens, texts: kept.texts, translations: { it: translation }, origin };
		const read = parseStoredLens(JSON.parse(JSON.stringify(record)), "it");
		if (!read.ok) throw new Error(JSON.stringify(read.problems));
		expect(read.value.lens.languages).toEqual(["en", "it"]);
		expect(read.value.texts).toMatchObject({ language: "it", title: "Esempio", topics: { resiliency: "Resilienza" } });
		expect(read.value.texts.items["rel-zones"]?.question).toBe("Come?");
		expect(parseStoredLens(record, "en")).toMatchObject({ ok: true, value: { texts: { title: kept.texts.title } } });
	});

	it("takes nothing that has no place in the lens", () => {
		const read = italian();
		const more = { ...read, texts: { ...read.texts, sources: { ...read.texts.sources, elsewhere: "Altrove" } } };
		expect(withLanguage(kept, more).translation).toEqual(withLanguage(kept, read).translation);
	});
});
