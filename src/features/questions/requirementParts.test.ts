import { describe, expect, it } from "vitest";
import type { Lens, Recommendation } from "../../domain/lens/lens.ts";
import type { LensTexts, RecommendationTexts } from "../../domain/lens/lensTexts.ts";
import { requirementGroups, requirementOf } from "../../domain/lens/requirement.ts";
import type { FactValue } from "../../domain/review/workload.ts";
import { partsOf } from "./requirementParts.ts";

const row = (id: string, rest: Partial<Recommendation>): Recommendation => ({
	id,
	pillar: "p",
	askedIn: "item",
	appliesWhen: "always",
	severity: { level: "medium" },
	effort: "low",
	tradeoffs: [],
	...rest,
});
const words = { ask: "", change: "", benefit: "", severityWhy: "", effortWhy: "" };
const rowWords = (title: string): RecommendationTexts => ({ ...words, title, tradeoffs: {} });

const lens: Pick<Lens, "pillars" | "items" | "recommendations"> = {
	pillars: [{ id: "p" }],
	items: [
		{
			id: "item",
			kind: "scale",
			pillar: "p",
			appliesWhen: "always",
			options: [],
			remainder: { severity: { level: "low", raise: [{ when: "public", to: "high" }] }, effort: "high" },
		},
	],
	recommendations: [
		row("cheap", { alternativeTo: ["dear"], appliesWhen: "small" }),
		row("dear", { alternativeTo: ["cheap"], effort: "high" }),
	],
};
const texts: LensTexts = {
	language: "en",
	title: "",
	scope: { inside: "", outside: "", edition: "" },
	facts: {},
	derivedFacts: {},
	pillars: {},
	topics: {},
	items: {
		item: {
			title: "Item",
			question: "",
			summary: "",
			why: "",
			evidence: {},
			options: {},
			followUps: {},
			notApplicable: "",
			remainder: { ...words, title: "The rest" },
		},
	},
	recommendations: { cheap: rowWords("The cheap way"), dear: rowWords("The dear way") },
	tensions: {},
	policies: {},
	advisor: {},
	notices: {},
	tradeoffSources: {},
	sources: {},
};

const partsUnder = (id: string, facts: Record<string, FactValue>) => {
	const profile = { facts, derivedFacts: [] };
	const group = requirementGroups(lens).find((candidate) => candidate.id === id);
	if (!group) throw new Error(`no group ${id}`);
	return partsOf(requirementOf(group, profile), lens, texts, profile);
};

describe("the parts of a requirement", () => {
	it("reads a remainder from its item, with the severity that the profile gives it", () => {
		const [part, ...more] = partsUnder("item", { public: true });
		expect(more).toEqual([]);
		expect(part).toMatchObject({
			id: "item",
			pillar: "p",
			row: null,
			texts: { title: "The rest" },
			severity: { severity: "high" },
		});
	});

	it("names both of a pair and says which of them the profile rules out", () => {
		const parts = partsUnder("cheap", { small: false });
		expect(parts.map(({ texts: { title }, applies }) => [title, applies])).toEqual([
			["The cheap way", false],
			["The dear way", true],
		]);
		expect(parts.map(({ severity }) => severity?.id)).toEqual([undefined, "dear"]);
	});
});
