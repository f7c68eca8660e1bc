import type { LensTexts } from "../domain/lens/lensTexts.ts";

const row = {
	title: "Title",
	ask: "Asked?",
	change: "Change this.",
	benefit: "It holds.",
	severityWhy: "Because.",
	effortWhy: "A day.",
	tradeoffs: {},
};

const item = {
	title: "Title",
	question: "Asked?",
	summary: "Summary.",
	why: "Because.",
	evidence: {},
	followUps: {},
	notApplicable: "Never.",
};

const options = { o1: { label: "None", text: "Nothing is done." }, o2: { label: "Some", text: "Something is done." } };

const { tradeoffs: _none, ...remainder } = row;

/** The texts of the example lens, for tests. */
export const exampleTexts = (): LensTexts => ({
	language: "en",
	title: "Example",
	scope: { inside: "All of it.", outside: "Nothing.", edition: "The first." },
	facts: {
		runsProduction: { question: "In production?", short: "In production" },
		network: { question: "Which network?", short: "Network", values: { public: "Public", private: "Private" } },
	},
	formerFacts: { isPublic: { question: "Public?", short: "Public" } },
	derivedFacts: { isExposed: { short: "Exposed" } },
	pillars: {
		reliability: { name: "Reliability", short: "Reliability", purpose: "It runs." },
		security: { name: "Security", short: "Security", purpose: "It is safe." },
	},
	topics: { resiliency: "Resiliency" },
	items: {
		"rel-zones": {
			...item,
			evidence: { e1: "A diagram" },
			options: { ...options, o3: { label: "All", text: "All is done." } },
			followUps: { f1: "How many?" },
			remainder: { ...remainder, shiftWhy: ["Production is used."], tradeoffs: { t1: "More zones to guard." } },
			parts: { "rel-zones-tried": { ...remainder, shiftWhy: ["It is exposed."], tradeoffs: { t1: "Attacks are noticed." } } },
		},
		"sec-network": { ...item, options: { ...options } },
		"sec-watch": { ...item, options: { ...options } },
	},
	recommendations: {
		"rec-regions": { ...row, shiftWhy: ["Nobody sees it."], tradeoffs: { t1: "More to guard." }, links: { l1: "Regions" } },
		"rec-private": { ...row },
		"rec-firewall": { ...row, tradeoffs: { t1: "One more thing that can fail." } },
		"rec-watch-rel": { ...row },
		"rec-watch-sec": { ...row },
	},
	tensions: { "ten-regions": { note: "They pull.", resolution: "Decide." } },
	incompatibilities: {
		"inc-public": { title: "Public and private", note: "Both are said.", resolution: "Say one." },
		"inc-exposed": { title: "Exposed", note: "It is exposed.", resolution: "Close it." },
	},
	policies: { "pol-network": { title: "Network", caveat: "Not all of it." } },
	advisor: { "adv-network": { title: "Network" } },
	notices: { "old-zones": { text: "This has aged.", links: { l1: "Example" } } },
	tradeoffSources: { "T-1": "Article: heading", "T-2": "Article: another heading" },
	sources: { guide: "The guide" },
});
