import type { ChecklistItem, Recommendation } from "./lens.ts";
import type { Sentence } from "./sentence.ts";

/**
 * Every text of a lens in one language, by the ids of its structure. Plain text, never markup. `S` is what a sentence is: a string where
 * the texts are shown, something that depends on facts where they are written.
 */
export interface LensTexts<S = string> {
	language: string;
	title: string;
	/** Titles of the lenses that it is made of, by id; absent: it is one. */
	parts?: Record<string, string>;
	/** What the lens covers, and what it leaves out. */
	scope: { inside: string; outside: string; edition: string };
	facts: Record<string, FactTexts>;
	/** Of facts that earlier versions asked; absent where there are none. */
	/** What each preset is called. */
	presets?: Record<string, string>;
	formerFacts?: Record<string, FactTexts>;
	/** Names of derived facts, for "falls away because …". */
	derivedFacts: Record<string, { short: string }>;
	/** In the order of the lens: by its place a pillar has its colour. */
	pillars: Record<string, { name: string; short: string; purpose: string }>;
	topics: Record<string, string>;
	items: Record<string, ItemTexts<S>>;
	recommendations: Record<string, RecommendationTexts<S>>;
	tensions: Record<string, { note: S; resolution: S }>;
	/** What does not go together, and how to settle it; absent where there is nothing. */
	incompatibilities?: Record<string, { title: string; note: S; resolution: S }>;
	policies: Record<string, { title: string; caveat?: S }>;
	advisor: Record<string, { title: string }>;
	notices: Record<string, { text: S; links?: Record<string, string> }>;
	/** Where a tradeoff comes from: the heading of the article. */
	tradeoffSources: Record<string, string>;
	sources: Record<string, string>;
}

/** The texts of a lens as its files say them, for every workload at once (`textsFor` gives those of one). */
export type WrittenTexts = LensTexts<Sentence>;

interface FactTexts {
	question: string;
	short: string;
	values?: Record<string, string>;
}

export interface ItemTexts<S = string> {
	/** Two to five words for rails and tables. */
	title: S;
	question: S;
	/** The item in one line: what a good design does. */
	summary: S;
	/** Why it matters: consequences, not framework talk. */
	why: S;
	/** What to ask to see. A piece whose text falls away is not asked for. */
	evidence: Record<string, S>;
	options: Record<string, { label: S; text: S }>;
	/** By the id of a choice; absent where there are none. */
	choices?: Record<string, ChoiceTexts<S>>;
	followUps: Record<string, S>;
	/** When "not applicable" is a fair answer. */
	notApplicable: S;
	remainder?: RemainderTexts<S>;
	/** By the id of a part; absent where there are none. */
	parts?: Record<string, RemainderTexts<S>>;
	/** A verified remark from another document. */
	note?: S;
}

/** What there is to read about a choice. */
export interface ChoiceTexts<S = string> {
	label: S;
	/** Why it matters; absent where the lens does not say. */
	text?: S;
	/** What to do where it is not selected; absent where the lens does not say. */
	plan?: S;
	/** Labels of its links. */
	links?: Record<string, S>;
}

/** What there is to read about a part of an item that no recommendation realizes. */
export interface RemainderTexts<S = string> {
	title: S;
	/** A short question for this part alone, asked where no option decides it. */
	ask: S;
	/** What to change, settings named. */
	change: S;
	benefit: S;
	severityWhy: S;
	/** Why the profile raises or lowers the severity, by position: raises first, then lowers. */
	shiftWhy?: S[];
	effortWhy: S;
	/** By tradeoff id; absent where it has none. */
	tradeoffs?: Record<string, S>;
}

/** What there is to read about a recommendation: as about a remainder, and what only its row in the guide has. */
export interface RecommendationTexts<S = string> extends RemainderTexts<S> {
	/** What the change touches, beyond its kind. */
	impactNote?: S;
	/** A condition under which a prerequisite counts. */
	prerequisitesNote?: S;
	tradeoffs: Record<string, S>;
	/** Labels of its links. A link whose label falls away is not shown. */
	links?: Record<string, S>;
}

/** What there is to read about a requirement: a recommendation, an item's remainder, or a further part of an item. */
export function findRequirementTexts<S>(id: string, texts: LensTexts<S>): RecommendationTexts<S> | RemainderTexts<S> | undefined {
	if (Object.hasOwn(texts.recommendations, id)) return texts.recommendations[id];
	if (Object.hasOwn(texts.items, id)) return texts.items[id]?.remainder;
	return Object.values(texts.items).find(({ parts = {} }) => Object.hasOwn(parts, id))?.parts?.[id];
}

/** The evidence of an item that there is something to ask for, in lens order: what falls away for a profile has no text. */
export const evidenceOf = ({ evidence = [] }: Pick<ChecklistItem, "evidence">, texts: Pick<ItemTexts, "evidence">): string[] =>
	evidence.filter((id) => Object.hasOwn(texts.evidence, id));

/** The links of a recommendation with their labels: what falls away for a profile has none. */
export const linksOf = (
	{ links = [] }: Pick<Recommendation, "links">,
	labels: RecommendationTexts["links"] = {},
): { id: string; url: string; label: string }[] =>
	links.flatMap((link) => {
		const label = Object.hasOwn(labels, link.id) ? labels[link.id] : undefined;
		return label === undefined ? [] : [{ ...link, label }];
	});

/** How many pillars have a colour of their own; a further one has that of the first again. */
const colours = 8;

/** Which colour a pillar has, by its place in the lens: 1 to 8; 0 for a pillar that the texts do not know. */
export const pillarPlace = (id: string, { pillars }: { pillars: Record<string, unknown> }): number => {
	const index = Object.keys(pillars).indexOf(id);
	return index < 0 ? 0 : (index % colours) + 1;
};
