import { describe, expect, it } from "vitest";
import { draftOf, wholeOf } from "../../domain/draft/draft.ts";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleTexts } from "../../testing/exampleTexts.ts";
import { isKept } from "./keepDraft.ts";

const kept = { lens: exampleLens(), texts: exampleTexts() };
const draft = draftOf({ ...kept, licence: "", attribution: "" });

describe("whether the kept edition of a draft is current", () => {
	it("is said as long as both say the same, in whatever order their fields stand", () => {
		expect(isKept(draft, kept)).toBe(true);
		const reordered = Object.fromEntries(Object.entries(kept.lens).toReversed());
		expect(isKept(draft, { ...kept, lens: JSON.parse(JSON.stringify(reordered)) })).toBe(true);
		expect(isKept(draft, undefined)).toBe(false);
	});

	it("is not said once a text, a part or a language is another", () => {
		const [item, ...items] = draft.lens.items;
		if (!item) throw new Error("the example asks nothing");
		expect(isKept({ ...draft, lens: { ...draft.lens, items } }, kept)).toBe(false);
		expect(isKept({ ...draft, lens: { ...draft.lens, items: [...items, item] } }, kept)).toBe(false);
		const { texts } = wholeOf(draft);
		expect(isKept({ ...draft, texts: { [texts.language]: { ...texts, title: "Another" } } }, kept)).toBe(false);
		expect(isKept(draft, { ...kept, translations: { it: {} } })).toBe(false);
	});
});
