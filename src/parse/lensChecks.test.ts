import { describe, expect, it } from "vitest";
import type { Lens } from "../domain/lens/lens.ts";
import { changed, problemsOf, withValue } from "../testing/lensProblems.ts";

describe("checks of a lens: ids", () => {
	it.each([
		["pillar", (lens: Lens) => lens.pillars.push({ id: "security" }), "pillars[2] (security)", "security"],
		[
			"fact and derived fact",
			(lens: Lens) => lens.facts.push({ id: "isExposed", type: "boolean" }),
			"derivedFacts[0] (isExposed)",
			"isExposed",
		],
		[
			"the word that stands for no condition",
			(lens: Lens) => lens.facts.push({ id: "always", type: "boolean" }),
			"facts[2] (always)",
			"always",
		],
		[
			"option",
			(lens: Lens) => lens.items[0]?.options.push({ id: "o1", implies: { "rel-zones": "inPlace", "rec-regions": "inPlace" } }),
			"items[0] (rel-zones).options[3] (o1)",
			"o1",
		],
		["value of an enum", (lens: Lens) => lens.facts[1]?.values?.push("public"), "facts[1] (network).values[2]", "public"],
		[
			"tradeoff",
			(lens: Lens) =>
				lens.recommendations[0]?.tradeoffs.push({ id: "t1", pillar: "security", direction: "positive", strength: 1 }),
			"recommendations[0] (rec-regions).tradeoffs[1] (t1)",
			"t1",
		],
		[
			"part of an item, which is a requirement like a recommendation",
			(lens: Lens) =>
				lens.items[1] && Object.assign(lens.items[1], { parts: [{ ...lens.items[0]?.parts?.[0], id: "rec-regions" }] }),
			"items[1] (sec-network).parts[0] (rec-regions)",
			"rec-regions",
		],
		[
			"former fact that is still asked",
			(lens: Lens) => lens.formerFacts?.push({ id: "network", type: "boolean", replacedBy: ["runsProduction"] }),
			"formerFacts[1] (network)",
			"network",
		],
		[
			"tradeoff of a remainder",
			(lens: Lens) =>
				lens.items[0]?.remainder?.tradeoffs?.push({ id: "t1", pillar: "security", direction: "positive", strength: 1 }),
			"items[0] (rel-zones).remainder.tradeoffs[1] (t1)",
			"t1",
		],
	])("each once: %s", (_name, change, place, id) => {
		expect(problemsOf(changed(change))).toEqual([{ code: "duplicate", place, values: { id } }]);
	});

	it("gives no recommendation the id of an item, whose remainder bears it", () => {
		const problems = problemsOf(withValue(["recommendations", 0, "id"], "rel-zones"));
		expect(problems).toContainEqual({ code: "duplicate", place: "recommendations[0] (rel-zones)", values: { id: "rel-zones" } });
	});

	it.each([
		["pillar of an item", ["items", 0, "pillar"], "cost", "items[0] (rel-zones).pillar", "pillars"],
		[
			"pillar of a tradeoff",
			["recommendations", 0, "tradeoffs", 0, "pillar"],
			"cost",
			"recommendations[0] (rec-regions).tradeoffs[0].pillar",
			"pillars",
		],
		[
			"pillar of a remainder's tradeoff",
			["items", 0, "remainder", "tradeoffs", 0, "pillar"],
			"cost",
			"items[0] (rel-zones).remainder.tradeoffs[0].pillar",
			"pillars",
		],
		[
			"pillar of a part's tradeoff",
			["items", 0, "parts", 0, "tradeoffs", 0, "pillar"],
			"cost",
			"items[0] (rel-zones).parts[0] (rel-zones-tried).tradeoffs[0].pillar",
			"pillars",
		],
		[
			"fact that took another's place",
			["formerFacts", 0, "replacedBy"],
			["isExposed"],
			"formerFacts[0] (isPublic).replacedBy[0]",
			"profile facts",
		],
		[
			"what cannot be in place",
			["incompatibilities", 0, "inPlace"],
			["gone"],
			"incompatibilities[0] (inc-public).inPlace[0]",
			"items, recommendations, parts",
		],
		[
			"question of what cannot be together",
			["incompatibilities", 1, "items"],
			["gone"],
			"incompatibilities[1] (inc-exposed).items[0]",
			"items",
		],
		[
			"fact of a part",
			["items", 0, "parts", 0, "appliesWhen"],
			"gone",
			"items[0] (rel-zones).parts[0] (rel-zones-tried).appliesWhen",
			"facts",
		],
		[
			"fact of what cannot be together",
			["incompatibilities", 1, "when"],
			"gone",
			"incompatibilities[1] (inc-exposed).when",
			"facts",
		],
		["item it is asked in", ["recommendations", 0, "askedIn"], "gone", "recommendations[0] (rec-regions).askedIn", "items"],
		[
			"prerequisite",
			["recommendations", 0, "prerequisites"],
			["gone"],
			"recommendations[0] (rec-regions).prerequisites[0]",
			"recommendations, parts",
		],
		[
			"prerequisite item",
			["recommendations", 0, "prerequisiteItems"],
			["gone"],
			"recommendations[0] (rec-regions).prerequisiteItems[0]",
			"items",
		],
		[
			"twin",
			["recommendations", 3, "sameActionAs"],
			["gone"],
			"recommendations[3] (rec-watch-rel).sameActionAs[0]",
			"recommendations",
		],
		["Advisor entry", ["recommendations", 0, "advisor"], ["gone"], "recommendations[0] (rec-regions).advisor[0]", "advisor"],
		["policy of an item", ["items", 1, "policies"], ["gone"], "items[1] (sec-network).policies[0]", "policies"],
		["end of a tension", ["tensions", 0, "between", 1], "gone", "tensions[0] (ten-regions).between[1]", "recommendations, parts"],
		["fact that decides a tension", ["tensions", 0, "decideBy"], ["gone"], "tensions[0] (ten-regions).decideBy[0]", "facts"],
		["one that pulls", ["tensions", 0, "pulledBy"], "rec-firewall", "tensions[0] (ten-regions).pulledBy", "between"],
		[
			"proof of a policy",
			["policies", 0, "proves", 0, "recommendation"],
			"gone",
			"policies[0] (pol-network).proves[0]",
			"recommendations",
		],
		["policy of an Advisor entry", ["advisor", 0, "policy"], "gone", "advisor[0] (adv-network).policy", "policies"],
		["place of a notice", ["notices", 0, "where"], ["gone"], "notices[0] (old-zones).where[0]", "items, recommendations, parts"],
		[
			"fact of an item",
			["items", 1, "appliesWhen", "not", "any", 0],
			"gone",
			"items[1] (sec-network).appliesWhen.not.any[0]",
			"facts",
		],
		[
			"fact of a severity",
			["items", 0, "remainder", "severity", "raise", 0, "when"],
			{ all: ["gone"] },
			"items[0] (rel-zones).remainder.severity.raise[0].when.all[0]",
			"facts",
		],
		[
			"fact of a follow-up",
			["items", 0, "followUps", 0, "facts"],
			"gone",
			"items[0] (rel-zones).followUps[0] (f1).facts",
			"facts",
		],
		["fact of a derived fact", ["derivedFacts", 0, "rule", "all", 0], "gone", "derivedFacts[0] (isExposed).rule.all[0]", "facts"],
		["fact of a fact", ["facts", 1, "askWhen"], "gone", "facts[1] (network).askWhen", "facts"],
		["fact of a notice", ["notices", 0, "when"], "gone", "notices[0] (old-zones).when", "facts"],
		[
			"value of an enum",
			["derivedFacts", 0, "rule", "all", 1, "in"],
			["secret"],
			"derivedFacts[0] (isExposed).rule.all[1].in",
			"network.values",
		],
	])("each reference resolves: %s", (_name, path, value, place, expected) => {
		const found = [value].flat().map((part) => (typeof part === "string" ? part : "gone"))[0];
		expect(problemsOf(withValue(path, value))).toEqual([{ code: "unknownReference", place, values: { found, expected } }]);
	});

	it("takes an enum for a condition only with its values, and a yes-or-no fact only without", () => {
		expect(problemsOf(withValue(["items", 2, "appliesWhen"], "network"))[0]?.code).toBe("wrongValue");
		expect(problemsOf(withValue(["items", 2, "appliesWhen"], { fact: "runsProduction", in: ["yes"] }))[0]?.code).toBe(
			"wrongValue",
		);
		expect(problemsOf(withValue(["facts", 1, "values"], undefined))).toContainEqual({
			code: "missing",
			place: "facts[1] (network)",
			values: { expected: "values" },
		});
		expect(problemsOf(withValue(["facts", 0, "values"], ["a", "b"]))[0]?.code).toBe("unexpected");
	});

	it("wants two ends of a tension", () => {
		const lens = changed(({ tensions }) => {
			tensions[0] = { id: "ten-regions", kind: "tension", between: ["rec-regions"] };
		});
		expect(problemsOf(lens)).toEqual([
			{ code: "tooFew", place: "tensions[0] (ten-regions).between", values: { limit: 2, found: 1 } },
		]);
	});
});
