import { describe, expect, it } from "vitest";
import { addItem, addPillar, addRecommendation, removeItem, removePillar, removeRecommendation } from "../domain/draft/adding.ts";
import { draftOf, type LensDraft, wholeOf } from "../domain/draft/draft.ts";
import { withLanguage, withoutLanguage } from "../domain/draft/languages.ts";
import { type ItemKind, newDraft } from "../domain/draft/starting.ts";
import { textAt, withText } from "../domain/draft/texts.ts";
import { exampleDraft, exampleStarters } from "../testing/exampleDraft.ts";
import { checkDraft, parseStoredDraft } from "./lensDraft.ts";

const savedAt = "2026-11-30T01:00:00.000Z";
const starters = () => exampleStarters;
const blank = () => newDraft("own-1", "en", "Us, 2026", exampleStarters);

const placesOf = (draft: LensDraft): string[] => {
	const checked = checkDraft(draft);
	return checked.ok ? [] : checked.problems.map(({ place }) => place);
};

/** With every text that is still empty in the first language written. */
function filledIn(draft: LensDraft): LensDraft {
	const fill = (value: unknown): unknown => {
		if (value === "") return "Said.";
		if (Array.isArray(value)) return value.map(fill);
		if (typeof value !== "object" || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one)]));
	};
	const [first = ""] = draft.lens.languages;
	return { ...draft, texts: { ...draft.texts, [first]: fill(draft.texts[first]) as LensDraft["texts"][string] } };
}

describe("a lens written from nothing", () => {
	it("says what is missing, each with its place, until all of it is written", () => {
		expect(placesOf(blank())).toEqual([
			"lens.items",
			"texts.en.title",
			"texts.en.scope.inside",
			...["name", "short", "purpose"].map((name) => `texts.en.pillars.p1.${name}`),
		]);
		const { draft } = addItem(blank(), "scale", "p1", starters);
		expect(placesOf(draft)).toContain("texts.en.items.q1.why");
		expect(placesOf(filledIn(draft))).toEqual([]);
	});

	for (const kind of ["scale", "checklist", "choices"] satisfies ItemKind[]) {
		it(`is whole with a new question of kind ${kind}, a recommendation in it, and again without them`, () => {
			const asked = addItem(blank(), kind, "p1", starters).draft;
			const [item] = asked.lens.items;
			if (!item) throw new Error("no item");
			const { draft, id } = addRecommendation(asked, item, starters);
			expect(placesOf(filledIn(draft))).toEqual([]);
			expect(placesOf(filledIn(removeRecommendation(draft, id)))).toEqual([]);
			expect(placesOf(filledIn(removeItem(draft, item.id)))).toEqual(["lens.items"]);
		});
	}

	it("gives every new entry an id that is free", () => {
		const first = addItem(blank(), "scale", "p1", starters);
		const second = addItem(first.draft, "scale", "p1", starters);
		const again = addItem(removeItem(second.draft, first.id), "scale", "p1", starters);
		expect([first.id, second.id, again.id]).toEqual(["q1", "q2", "q1"]);
		expect(addPillar(again.draft).id).toBe("p2");
	});
});

describe("a lens with one of everything", () => {
	it("is the same as a file after it was a draft", () => {
		const draft = exampleDraft();
		const whole = wholeOf(draft);
		expect(draftOf(whole)).toEqual(draft);
		expect(whole.translations).toEqual({ it: { language: "it", title: "Esempio" } });
		expect(placesOf(draft)).toEqual([]);
	});

	it("stays whole, whatever is removed: nothing names what is gone", () => {
		const draft = exampleDraft();
		for (const { id } of draft.lens.items) expect(placesOf(removeItem(draft, id)), id).toEqual([]);
		for (const { id } of draft.lens.recommendations) {
			const left = placesOf(removeRecommendation(draft, id)).filter((place) => !place.endsWith(".options"));
			expect(left, id).toEqual([]);
		}
		expect(removeItem(draft, "sec-network").lens.tensions).toMatchObject([{ between: ["rec-regions"], items: ["sec-watch"] }]);
		const without = removePillar(draft, "security");
		expect(without.lens.items.map(({ id }) => id)).toEqual(["rel-zones"]);
		expect(placesOf(without)).toEqual([]);
		expect(without.lens.tensions).toEqual([]);
	});

	it("takes a further language as far as it is written, and lets it go", () => {
		const german = withText(withLanguage(exampleDraft(), "de"), "de", ["pillars", "security", "name"], "Sicherheit");
		expect(textAt(german, "de", ["pillars", "security", "name"])).toBe("Sicherheit");
		expect(textAt(german, "de", ["title"])).toBe("");
		expect(wholeOf(german).translations?.de).toEqual({ language: "de", pillars: { security: { name: "Sicherheit" } } });
		expect(placesOf(german)).toEqual([]);
		expect(withoutLanguage(german, "de")).toEqual(exampleDraft());
	});
});

describe("a kept draft", () => {
	it("is read as it was, whatever is still missing in it", () => {
		for (const draft of [blank(), exampleDraft(), addItem(blank(), "choices", "p1", starters).draft]) {
			expect(parseStoredDraft(JSON.parse(JSON.stringify({ savedAt, draft })))).toEqual({ ok: true, value: { savedAt, draft } });
		}
	});

	it("is refused where its shape is another", () => {
		const draft = blank();
		const broken = { ...draft, lens: { ...draft.lens, items: [{ id: 7 }] } };
		expect(parseStoredDraft({ savedAt, draft: broken })).toMatchObject({ ok: false });
		expect(parseStoredDraft({ savedAt, draft: { ...draft, texts: {} } })).toMatchObject({ ok: false });
	});
});
