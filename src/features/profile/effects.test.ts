import { describe, expect, it } from "vitest";
import type { Expression } from "../../domain/lens/fact.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import type { LensTexts } from "../../domain/lens/lensTexts.ts";
import { buildReport } from "../../domain/report/report.ts";
import { withFact } from "../../domain/review/changes.ts";
import { newReview } from "../../domain/review/review.ts";
import { en } from "../../i18n/en.ts";
import { phrasesOf } from "../../i18n/phrases.ts";
import { effectsOf, factText } from "./effects.ts";

const item = (id: string, appliesWhen: Expression): Lens["items"][number] => ({
	id,
	kind: "scale",
	pillar: "security",
	appliesWhen,
	options: [{ id: "o1", implies: {} }],
});

const lens: Lens = {
	schemaVersion: 1,
	id: "small",
	version: "1.0.0",
	languages: ["en"],
	facts: [
		{ id: "trains", type: "boolean" },
		{ id: "online", type: "boolean" },
		{ id: "network", type: "enum", values: ["own", "public"] },
	],
	derivedFacts: [{ id: "deploys", rule: "online" }],
	pillars: [{ id: "security" }],
	items: [
		item("signing", "trains"),
		item("recovery", { all: ["trains", "deploys"] }),
		item("endpoints", "deploys"),
		item("egress", { fact: "network", in: ["public"] }),
		item("roles", "always"),
	],
	recommendations: [],
	tensions: [],
	policies: [],
	advisor: [],
	notices: [],
	sources: [],
};

const texts: LensTexts = {
	language: "en",
	title: "Small",
	scope: { inside: "", outside: "", edition: "" },
	facts: {
		trains: { question: "Trains?", short: "Trains models" },
		online: { question: "Online?", short: "Answers online" },
		network: { question: "Network?", short: "Network", values: { own: "Own network", public: "Public" } },
	},
	derivedFacts: { deploys: { short: "Deploys models" } },
	pillars: {},
	topics: {},
	items: {},
	recommendations: {},
	tensions: {},
	policies: {},
	advisor: {},
	notices: {},
	tradeoffSources: {},
	sources: {},
};

const words = { ...phrasesOf("en", en), lens: texts };
const blank = newReview("r", { id: "small", version: "1.0.0" }, "2026-11-22T00:00:00.000Z");
const told = withFact(withFact(blank, "online", false), "network", "own");
const effects = (review: typeof blank) => effectsOf(lens, review, buildReport(lens, review, "2026-11-22"));

describe("effects of the profile", () => {
	it("let questions fall away for the facts that rule them out, and no others", () => {
		expect(effects(told).fallenAway).toEqual([
			{ item: "recovery", pillar: "security", facts: ["deploys"] },
			{ item: "endpoints", pillar: "security", facts: ["deploys"] },
			{ item: "egress", pillar: "security", facts: ["network"] },
		]);
		expect(effects(blank).fallenAway).toEqual([]);
	});

	it("name the facts that questions wait for, those that hold up most first", () => {
		const { unconfirmed, openFacts } = effects(withFact(blank, "network", "public"));
		expect(unconfirmed).toBe(3);
		expect(openFacts).toEqual([
			{ fact: "trains", items: ["signing", "recovery"] },
			{ fact: "online", items: ["recovery", "endpoints"] },
		]);
		expect(effects(told).openFacts).toEqual([{ fact: "trains", items: ["signing"] }]);
	});

	it("are told with the fact and its value", () => {
		expect(factText("deploys", told, lens, words)).toBe("“Deploys models: no”");
		expect(factText("network", told, lens, words)).toBe("“Network: Own network”");
		expect(factText("trains", withFact(told, "trains", true), lens, words)).toBe("“Trains models: yes”");
	});
});
