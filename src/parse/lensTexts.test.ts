import { describe, expect, it } from "vitest";
import { exampleLens } from "../testing/exampleLens.ts";
import { exampleTexts } from "../testing/exampleTexts.ts";
import { replaced } from "../testing/replaced.ts";
import { parseLensTexts } from "./lensTexts.ts";

const problemsOf = (path: (string | number)[], value: unknown) => {
	const result = parseLensTexts(replaced(exampleTexts(), path, value), exampleLens());
	return result.ok ? [] : result.problems;
};

describe("parseLensTexts", () => {
	it("takes texts that cover the lens", () => {
		expect(parseLensTexts(exampleTexts(), exampleLens())).toEqual({ ok: true, value: exampleTexts() });
	});

	it.each([
		["facts", ["facts", "network"], "facts", "network"],
		["values of an enum", ["facts", "network", "values", "public"], "facts.network.values", "public"],
		["derived facts", ["derivedFacts", "isExposed"], "derivedFacts", "isExposed"],
		["pillars", ["pillars", "security"], "pillars", "security"],
		["topics", ["topics", "resiliency"], "topics", "resiliency"],
		["items", ["items", "sec-watch"], "items", "sec-watch"],
		["options", ["items", "rel-zones", "options", "o3"], "items.rel-zones.options", "o3"],
		["evidence", ["items", "rel-zones", "evidence", "e1"], "items.rel-zones.evidence", "e1"],
		["follow-ups", ["items", "rel-zones", "followUps", "f1"], "items.rel-zones.followUps", "f1"],
		["the remainder", ["items", "rel-zones", "remainder"], "items.rel-zones", "remainder"],
		["further parts", ["items", "rel-zones", "parts", "rel-zones-tried"], "items.rel-zones.parts", "rel-zones-tried"],
		["former facts", ["formerFacts"], "formerFacts", "isPublic"],
		["what cannot be together", ["incompatibilities", "inc-public"], "incompatibilities", "inc-public"],
		["recommendations", ["recommendations", "rec-firewall"], "recommendations", "rec-firewall"],
		["tradeoffs", ["recommendations", "rec-regions", "tradeoffs", "t1"], "recommendations.rec-regions.tradeoffs", "t1"],
		["tradeoffs of a remainder", ["items", "rel-zones", "remainder", "tradeoffs"], "items.rel-zones.remainder.tradeoffs", "t1"],
		["links", ["recommendations", "rec-regions", "links"], "recommendations.rec-regions.links", "l1"],
		["tensions", ["tensions", "ten-regions"], "tensions", "ten-regions"],
		["caveats", ["policies", "pol-network", "caveat"], "policies.pol-network", "caveat"],
		["Advisor entries", ["advisor", "adv-network"], "advisor", "adv-network"],
		["notices", ["notices", "old-zones"], "notices", "old-zones"],
		["tradeoff sources that are quoted", ["tradeoffSources", "T-1"], "tradeoffSources", "T-1"],
		["sources", ["sources", "guide"], "sources", "guide"],
	])("misses a text of %s", (_name, path, place, id) => {
		expect(problemsOf(path, undefined)).toEqual([{ code: "missingText", place, values: { id } }]);
	});

	it.each([
		["item", ["items", "gone"], exampleTexts().items["sec-watch"], "items", "gone"],
		["option", ["items", "sec-watch", "options", "o9"], { label: "More", text: "More." }, "items.sec-watch.options", "o9"],
		["value of a yes-or-no fact", ["facts", "runsProduction", "values"], { yes: "Yes" }, "facts.runsProduction.values", "yes"],
		[
			"remainder",
			["items", "sec-watch", "remainder"],
			exampleTexts().items["rel-zones"]?.remainder,
			"items.sec-watch",
			"remainder",
		],
		["source", ["sources", "gone"], "Gone", "sources", "gone"],
	])("has a text left over: %s", (_name, path, value, place, id) => {
		expect(problemsOf(path, value)).toEqual([{ code: "leftoverText", place, values: { id } }]);
	});

	it("takes sentences in parts, also one that may fall away where nothing has to be said", () => {
		const onProduction = { text: "In production.", when: "runsProduction" };
		expect(problemsOf(["items", "sec-watch", "why"], [{ text: "Always." }, onProduction])).toEqual([]);
		expect(problemsOf(["items", "sec-watch", "title"], [{ ...onProduction, otherwise: "Before it." }])).toEqual([]);
		expect(problemsOf(["items", "sec-watch", "note"], [onProduction])).toEqual([]);
		expect(problemsOf(["items", "rel-zones", "evidence", "e1"], [onProduction])).toEqual([]);
	});

	it.each([
		["a text that some workloads would not read", [{ text: "A", when: "isExposed" }], "mayFallAway", "", { found: "[…]" }],
		[
			"a fact that is not there",
			[{ text: "A" }, { text: "B", when: "gone" }],
			"unknownReference",
			"[1].when",
			{ found: "gone", expected: "facts" },
		],
		[
			"a fact of another kind, in what stands instead",
			[{ text: "A" }, { text: "B", when: "isExposed", otherwise: [{ text: "C", when: "network" }] }],
			"wrongValue",
			"[1].otherwise[0].when",
			{ expected: '{ "fact": "network", "in": […] }', found: '"network"' },
		],
		["no parts", [], "emptyText", "", {}],
		["a part without a text", [{ when: "isExposed" }], "missing", "[0]", { expected: "text" }],
	])("refuses %s", (_name, sentence, code, place, values) => {
		expect(problemsOf(["items", "sec-watch", "why"], sentence)).toEqual([{ code, place: `items.sec-watch.why${place}`, values }]);
	});

	it.each([
		["an empty text", ["items", "sec-watch", "title"], "", "emptyText", "items.sec-watch.title", {}],
		["a field nobody shows", ["items", "sec-watch", "hint"], "x", "unexpected", "items.sec-watch", { found: "hint" }],
		["a language the lens does not name", ["language"], "fr", "wrongValue", "language", { expected: '"en"', found: '"fr"' }],
		[
			"a shift of severity without its reason",
			["recommendations", "rec-regions", "shiftWhy"],
			undefined,
			"wrongCount",
			"recommendations.rec-regions.shiftWhy",
			{ expected: 1, found: 0 },
		],
		[
			"a reason without a shift",
			["recommendations", "rec-private", "shiftWhy"],
			["Why?"],
			"wrongCount",
			"recommendations.rec-private.shiftWhy",
			{ expected: 0, found: 1 },
		],
	])("says where it is wrong: %s", (_name, path, value, code, place, values) => {
		expect(problemsOf(path, value)).toEqual([{ code, place, values }]);
	});
});
