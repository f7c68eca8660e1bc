import { describe, expect, it } from "vitest";
import type { Lens, Recommendation } from "../../domain/lens.ts";
import type { LensTexts, RecommendationTexts } from "../../domain/lensTexts.ts";
import { requirementGroups, requirementOf } from "../../domain/requirement.ts";
import type { FactValue } from "../../domain/review.ts";
import { partsOf, titleOf } from "./requirementParts.ts";

const row = (id: string, rest: Partial<Recommendation> = {}): Recommendation => ({
	id,
	pillar: "p",
	askedIn: "item",
	appliesWhen: "always",
	severity: { level: "medium" },
	effort: "low",
	tradeoffs: [],
	...rest,
});
const words = { title: "", ask: "", change: "", benefit: "", severityWhy: "", effortWhy: "" };
const rowWords = (title: string, rest: Partial<RecommendationTexts> = {}): RecommendationTexts => ({
	...words,
	title,
	tradeoffs: {},
	...rest,
});

const lens: Pick<Lens, "pillars" | "items" | "recommendations" | "derivedFacts"> = {
	derivedFacts: [],
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
		row("cheap", { alternativeTo: ["dear"], appliesWhen: "small", links: [{ id: "l1", url: "https://example.org" }] }),
		row("dear", { alternativeTo: ["cheap"], effort: "high" }),
		row("shifted", {
			severity: {
				level: "medium",
				raise: [{ when: "public", to: "high" }],
				lower: [
					{ when: "toy", to: "low" },
					{ when: "small", to: "low" },
				],
			},
		}),
	],
};
const texts: Pick<LensTexts, "items" | "recommendations"> = {
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
			remainder: { ...words, title: "The rest", shiftWhy: ["It is public."] },
		},
	},
	recommendations: {
		cheap: rowWords("The cheap way", { links: { l1: "A page" } }),
		dear: rowWords("The dear way"),
		shifted: rowWords("Shifted", { shiftWhy: ["Everyone sees it.", "It is a toy.", "It is small."] }),
	},
};

const partsUnder = (id: string, facts: Record<string, FactValue> = {}) => {
	const profile = { facts, derivedFacts: [] };
	const group = requirementGroups(lens).find((candidate) => candidate.id === id);
	if (!group) throw new Error(`no group ${id}`);
	const requirement = requirementOf(group, profile);
	return { parts: partsOf(requirement, lens, texts, profile), title: titleOf(requirement, texts) };
};

describe("the parts of a requirement", () => {
	it("reads a remainder from its item", () => {
		const { parts, title } = partsUnder("item", { public: true });
		expect(title).toBe("The rest");
		expect(parts).toMatchObject([{ id: "item", title: "The rest", row: null, shiftWhy: ["It is public."] }]);
	});

	it("names both of a pair, says which the profile rules out, and goes by the one that applies", () => {
		const ruledOut = partsUnder("cheap", { small: false });
		expect(ruledOut.parts.map(({ id, applies }) => [id, applies])).toEqual([
			["cheap", false],
			["dear", true],
		]);
		expect(ruledOut.title).toBe("The dear way");
		expect(partsUnder("cheap", { small: true }).title).toBe("The cheap way");
	});

	it("labels links", () => {
		expect(partsUnder("cheap").parts[0]?.links).toEqual([{ url: "https://example.org", label: "A page" }]);
	});

	it("gives the reason of the shift that fired, and none where none did", () => {
		const why = (facts: Record<string, FactValue>) => partsUnder("shifted", facts).parts[0]?.shiftWhy;
		expect(why({})).toEqual([]);
		expect(why({ small: true })).toEqual(["It is small."]);
		expect(why({ public: true, small: true })).toEqual(["Everyone sees it."]);
	});
});
