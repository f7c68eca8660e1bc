/** The texts of a made-up lens, about as long as those of the built-in one: what an export of it has to set. */
import type { ChecklistItem, Lens, Recommendation } from "../../src/domain/lens/lens.ts";
import type { ItemTexts, LensTexts, RecommendationTexts } from "../../src/domain/lens/lensTexts.ts";

const sentences = [
	"Whoever holds the budget sees it first, and whoever is on call sees it at night.",
	"Nothing is slower than a way back that is improvised while callers wait.",
	"It takes an afternoon to set up, and a meeting to agree on who looks after it.",
	"What nobody has tried since spring should be counted as untried.",
	"A figure that is written down once a month says more than one that everybody remembers.",
];

/** So many sentences about something, the first of which names it; which ones follows from its name. */
function about(name: string, count: number): string {
	const first = [...name].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0);
	const said = Array.from({ length: count }, (_, at) => sentences[(first + at) % sentences.length]);
	return [`This is about ${name}.`, ...said].join(" ");
}

const from = <T extends { id: string }, V>(all: T[], make: (one: T) => V): Record<string, V> =>
	Object.fromEntries(all.map((one) => [one.id, make(one)]));

export function bigTexts({ pillars, items, recommendations }: Lens): LensTexts {
	return {
		language: "en",
		title: "Bench",
		scope: { inside: about("what is inside", 1), outside: about("what is outside", 1), edition: "Made up for measures." },
		facts: {},
		derivedFacts: {},
		pillars: from(pillars, ({ id }) => ({ name: `Pillar of ${id}`, short: id, purpose: about(id, 1) })),
		topics: {},
		items: from(items, itemTexts),
		recommendations: from(recommendations, recommendationTexts),
		tensions: {},
		policies: {},
		advisor: {},
		notices: {},
		tradeoffSources: {},
		sources: {},
	};
}

const itemTexts = ({ id, options }: ChecklistItem): ItemTexts => ({
	title: `Item ${id}`,
	question: `How does the team go about ${id}, and who notices when it goes wrong?`,
	summary: about(id, 1),
	why: about(id, 3),
	evidence: {},
	options: from(options, (option) => ({ label: `Option ${option.id}`, text: about(`${id} ${option.id}`, 1) })),
	followUps: {},
	notApplicable: about(id, 1),
	remainder: {
		title: `The rest of ${id}`,
		ask: `Is the rest of ${id} done?`,
		change: about(id, 3),
		benefit: about(id, 1),
		severityWhy: about(id, 1),
		effortWhy: about(id, 1),
	},
});

const recommendationTexts = ({ id, tradeoffs }: Recommendation): RecommendationTexts => ({
	title: `Do what ${id} asks`,
	ask: `Is ${id} done?`,
	change: about(id, 3),
	benefit: about(id, 1),
	severityWhy: about(id, 1),
	effortWhy: about(id, 1),
	tradeoffs: Object.fromEntries(tradeoffs.map((tradeoff) => [tradeoff.id ?? "", about(`${id} ${tradeoff.id}`, 1)])),
});
