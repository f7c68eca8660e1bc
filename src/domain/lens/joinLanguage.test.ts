import { describe, expect, it } from "vitest";
import { parseStoredLens } from "../../parse/storedLens.ts";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleTexts } from "../../testing/exampleTexts.ts";
import { inCommon, isTranslation, withLanguage, withLanguagesOf } from "./joinLanguage.ts";
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
		// A newer file of a language that has joined takes the place of that language alone.
		expect(isTranslation({ ...kept, lens: { ...kept.lens, languages: ["en", "it"] } }, read)).toBe(true);
		expect(isTranslation(kept, { ...read, lens: { ...read.lens, languages: ["it", "en"] } })).toBe(false);
	});

	it("may lag behind by a few questions, which stay in the first language; of far fewer it is a lens of its own", () => {
		const read = italian();
		const [item] = read.lens.items;
		if (!item) throw new Error("the example asks nothing");
		const items = Array.from({ length: 10 }, (_, place) => ({ ...item, id: `q${place}` }));
		const long = { ...kept, lens: { ...kept.lens, items } };
		const of = (some: typeof items) => ({ ...read, lens: { ...read.lens, items: some } });
		const other = { ...item, id: "elsewhere" };
		expect(isTranslation(long, of([...items.slice(1), other]))).toBe(true);
		expect(inCommon(long, of([...items.slice(1), other]))).toEqual({ common: 9, lacking: 1, more: 1 });
		expect(isTranslation(long, of(items.slice(3)))).toBe(false);
		expect(isTranslation(long, of([...items, other, other, other]))).toBe(false);
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

	it("stays with the next edition, but for the words of what that changed", () => {
		const { lens, translation } = withLanguage(kept, italian());
		const former = { lens, texts: kept.texts, translations: { it: translation } };
		const [changed, gone] = ["rel-zones", kept.lens.items.find(({ id }) => id !== "rel-zones")?.id ?? ""];
		const { [gone]: _, ...items } = kept.texts.items;
		const left = kept.lens.items.filter(({ id }) => id !== gone);
		const next = { lens: { ...kept.lens, items: left }, texts: { ...kept.texts, items } };
		const taken: typeof next & { translations?: Record<string, unknown> } = withLanguagesOf(former, next, [changed]);
		expect(taken.lens.languages).toEqual(["en", "it"]);
		const words = taken.translations?.it as WrittenTexts;
		expect(words.title).toBe("Esempio");
		expect(Object.keys(words.items)).toEqual(Object.keys(items).filter((id) => id !== changed));
		expect(withLanguagesOf({ lens, texts: kept.texts }, next, [])).toBe(next);
	});
});
