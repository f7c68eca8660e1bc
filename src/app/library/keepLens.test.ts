import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { textsOfJoined, withOwnTwinsJoined } from "../../domain/lens/joinedTwins.ts";
import { readLens } from "../../parse/foreign/readLens.ts";
import { createLenses } from "../../store/lenses.ts";
import { stubDevice } from "../../testing/testDevice.ts";
import { joinLens, keepLens, keepOneOfSeveral } from "./keepLens.ts";

/** A checklist of ten items, in the words of a language; `left`: how many of them it lacks. */
async function checklist(language: string, word: string, left = 0) {
	const items = Array.from({ length: 10 - left }, (_, place) => ({
		guid: `g${place}`,
		text: `${word} ${place}`,
		waf: "Security",
	}));
	const text = JSON.stringify({ metadata: { name: "Queues" }, items });
	const read = await readLens(new TextEncoder().encode(text), `queues_checklist.${language}.json`);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.value;
}

const titlesIn = (texts: unknown): string[] =>
	Object.values((texts as { items: Record<string, { title: string }> }).items).map(({ title }) => title);

beforeEach(() => {
	stubDevice();
});

describe("a lens that is kept", () => {
	it("with its translations in one go becomes one lens in all their languages", async () => {
		const store = createLenses();
		for (const read of [await checklist("en", "Port"), await checklist("es", "Puerto", 1), await checklist("pt", "Porta")]) {
			await keepOneOfSeveral(read, store);
		}
		const [kept, ...others] = store.getState().lenses ?? [];
		expect(others).toEqual([]);
		expect(kept?.lens.languages).toEqual(["en", "es", "pt"]);
		expect(titlesIn(kept?.texts)).toHaveLength(10);
		expect(titlesIn(kept?.translations?.es)).toHaveLength(9);
	});

	it("keeps the languages that joined where a newer edition comes, but not their words for what it changed", async () => {
		const store = createLenses();
		await keepLens(await checklist("en", "Port"), store);
		const before = store.getState().lenses?.[0]?.lens.id ?? "";
		await joinLens(await checklist("es", "Puerto"), before, store);
		const next = await checklist("en", "Port");
		const [first = ""] = Object.keys(next.texts.items);
		const item = next.texts.items[first];
		if (!item) throw new Error("the checklist asks nothing");
		await keepLens(
			{ ...next, texts: { ...next.texts, items: { ...next.texts.items, [first]: { ...item, title: "Another" } } } },
			store,
		);
		const [kept] = store.getState().lenses ?? [];
		expect(kept?.lens.languages).toEqual(["en", "es"]);
		expect(titlesIn(kept?.texts)).toContain("Another");
		expect(titlesIn(kept?.translations?.es)).toHaveLength(9);
		expect(titlesIn(kept?.translations?.es)).toContain("Puerto 5");
	});

	it("keeps what was joined in it where a newer edition comes", async () => {
		const store = createLenses();
		const first = await checklist("en", "Port");
		const [host = "", guest = ""] = first.lens.recommendations.map(({ id }) => id);
		const lens = withOwnTwinsJoined(first.lens, { [guest]: host });
		await keepLens({ ...first, lens, texts: textsOfJoined(first.texts, lens) }, store);
		await keepLens(await checklist("en", "Gate"), store);
		const [kept] = store.getState().lenses ?? [];
		expect(kept?.lens.items).toHaveLength(9);
		expect(titlesIn(kept?.texts)).toContain("Gate 0");
	});
});
