import { describe, expect, it } from "vitest";
import { exampleTexts } from "../../testing/exampleTexts.ts";
import type { Profile } from "./applicability.ts";
import { mayFallAway, partedSentences, type Sentence, sentenceFor } from "./sentence.ts";
import { textsFor } from "./textsFor.ts";

const under = (facts: Profile["facts"]): Profile => ({
	facts,
	derivedFacts: [{ id: "isExposed", rule: { any: ["online", "batch"] } }],
});

describe("a sentence in parts", () => {
	const sentence: Sentence = [
		{ text: "Spread the hosts." },
		{ text: "Use node pools.", when: "usesAks" },
		{ text: "Answers wait.", when: "isExposed", otherwise: "Results wait." },
	];

	it("loses the parts that certainly do not stand, and keeps those that nobody has ruled out", () => {
		expect(sentenceFor(sentence, under({}))).toBe("Spread the hosts. Use node pools. Answers wait.");
		expect(sentenceFor(sentence, under({ usesAks: false }))).toBe("Spread the hosts. Answers wait.");
		expect(sentenceFor(sentence, under({ usesAks: true, online: false }))).toBe(
			"Spread the hosts. Use node pools. Answers wait.",
		);
	});

	it("says what stands in the place of a part, and in the place of that", () => {
		expect(sentenceFor(sentence, under({ usesAks: false, online: false, batch: false }))).toBe("Spread the hosts. Results wait.");
		const network = (value: string) => ({ fact: "network", in: [value] });
		const nested: Sentence = [
			{ text: "Managed.", when: network("managed"), otherwise: [{ text: "Own.", when: network("own"), otherwise: "Public." }] },
		];
		expect(["managed", "own", "public"].map((value) => sentenceFor(nested, under({ network: value })))).toEqual([
			"Managed.",
			"Own.",
			"Public.",
		]);
	});

	it("may fall away where no part always stands", () => {
		expect(mayFallAway("Always.")).toBe(false);
		expect(mayFallAway(sentence)).toBe(false);
		expect(mayFallAway([{ text: "On AKS.", when: "usesAks" }])).toBe(true);
		expect(mayFallAway([{ text: "On AKS.", when: "usesAks", otherwise: "Elsewhere." }])).toBe(false);
		expect(mayFallAway([{ text: "On AKS.", when: "usesAks", otherwise: [{ text: "Online.", when: "online" }] }])).toBe(true);
	});
});

describe("texts for a profile", () => {
	const written = () => {
		const texts = exampleTexts();
		const item = texts.items["rel-zones"];
		const row = texts.recommendations["rec-regions"];
		if (!item || !row) throw new Error("the example lacks a text");
		const onAks = (text: string): Sentence => [{ text, when: "usesAks" }];
		const parted = { ...item, note: onAks("Pools."), evidence: { e1: onAks("A diagram"), e2: "A list" } };
		const shifted = {
			...row,
			shiftWhy: [[{ text: "Nobody" }, { text: "sees it.", when: "online" }]],
			links: { l1: onAks("AKS") },
		};
		return { ...texts, items: { "rel-zones": parted }, recommendations: { "rec-regions": shifted } };
	};

	it("are strings throughout, and lack what falls away", () => {
		const read = textsFor(written(), under({ usesAks: false, online: false }));
		expect(read.items["rel-zones"]?.evidence).toEqual({ e2: "A list" });
		expect(read.items["rel-zones"]).not.toHaveProperty("note");
		expect(read.recommendations["rec-regions"]).toMatchObject({ shiftWhy: ["Nobody"], links: {} });
		expect(partedSentences(read)).toEqual([]);
	});

	it("hold everything while nothing is known, and are the same texts where no sentence has parts", () => {
		const read = textsFor(written(), under({}));
		expect(read.items["rel-zones"]).toMatchObject({ note: "Pools.", evidence: { e1: "A diagram", e2: "A list" } });
		expect(textsFor(exampleTexts(), under({}))).toEqual(exampleTexts());
	});
});
