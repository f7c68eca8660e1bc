/** A lens of ours from what a file asks: structure and texts at once, so that no text lacks its id. */
import type { ChecklistItem, Lens, Level, Pillar, Recommendation } from "../../domain/lens/lens.ts";
import type { ItemTexts, RecommendationTexts, WrittenTexts } from "../../domain/lens/lensTexts.ts";
import type { LensOrigin, NotCarried } from "../../domain/lens/origin.ts";
import type { Sentence } from "../../domain/lens/sentence.ts";
import { longestText } from "../../domain/review/review.ts";
import { textHash } from "../../domain/textHash.ts";
import type { ConvertedLens } from "./convertedLens.ts";
import { fillersIn } from "./fillers.ts";
import { slugOf } from "./keys.ts";
import type { Link } from "./links.ts";

export interface DraftPillar extends Pillar {
	name: string;
}

/** What a lens is made of beside its items. */
export interface DraftLens {
	/** Before the name in its id, so that lenses of two formats never share one. */
	prefix: string;
	name: string;
	/** Empty: told by its content. */
	version: string;
	/** A language tag. */
	language: string;
	description: string;
	pillars: DraftPillar[];
	items: BuiltItem[];
	origin: Omit<LensOrigin, "notCarried">;
	notCarried: Partial<Record<NotCarried, number>>;
}

/** An item with its texts, and the recommendation that answers it, if any. */
export interface BuiltItem {
	item: ChecklistItem;
	texts: ItemTexts<Sentence>;
	topic?: { id: string; name: string };
	recommendation?: { row: Recommendation; texts: RecommendationTexts<Sentence> };
	/** Whether a text was cut at the limit of a lens. */
	isShortened: boolean;
}

/** An item that is answered by statements from worst to best, and is one recommendation. */
export interface DraftItem {
	id: string;
	kind: "scale" | "checklist";
	pillar: string;
	topic?: { id: string; name: string };
	title: string;
	/** All that is said of it. */
	text: string;
	/** Empty: the file says nothing. */
	benefit: string;
	/** Null: not judged by the file. */
	severity: Level | null;
	links: Link[];
	wafCodes?: string[];
}

const ends = { scale: ["none", "some", "all"], checklist: ["open", "fulfilled"] } as const;
const implied = { none: "missing", some: "partial", all: "inPlace", open: "missing", fulfilled: "inPlace" } as const;

/** At most as long as a text of a lens may be. */
export const withinLimit = (text: string): string => (text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text);

/** Item, recommendation and texts of what is answered by statements. */
export function buildItem(draft: DraftItem, language: string): BuiltItem {
	const { id, kind, pillar, topic, title, severity } = draft;
	const words = fillersIn(language);
	const [row, text] = [`${id}.do`, withinLimit(draft.text || title)];
	const links = draft.links.flatMap(({ url, text: label }, index) => (url === null ? [] : [{ id: `l${index + 1}`, url, label }]));
	const options = ends[kind].map((option) => ({ id: option, implies: { [row]: implied[option] } }));
	const said = {
		title: withinLimit(title),
		ask: words.ask,
		change: text,
		benefit: withinLimit(draft.benefit || words.noBenefit),
		severityWhy: severity === null ? words.notJudged : words.severityStated,
		effortWhy: words.notJudged,
	};
	return {
		item: {
			...{ id, kind, pillar, appliesWhen: "always", options },
			...(topic ? { topic: topic.id } : {}),
			recommendations: [{ recommendation: row, link: "direct" }],
			...(draft.wafCodes ? { wafCodes: draft.wafCodes } : {}),
		},
		texts: {
			...{ title: said.title, question: said.title, summary: text, why: withinLimit(draft.benefit || words.noWhy) },
			...{ evidence: {}, followUps: {}, notApplicable: words.notApplicable },
			options: Object.fromEntries(ends[kind].map((option) => [option, words.options[option]])),
		},
		recommendation: {
			row: {
				...{ id: row, pillar, askedIn: id, appliesWhen: "always", tradeoffs: [] },
				severity: { level: severity ?? "medium" },
				effort: "medium",
				unjudged: severity === null ? ["severity", "effort"] : ["effort"],
				...(links.length > 0 ? { links: links.map(({ id: link, url }) => ({ id: link, url })) } : {}),
			},
			texts: {
				...{ ...said, tradeoffs: {} },
				...(links.length > 0
					? { links: Object.fromEntries(links.map((link) => [link.id, withinLimit(link.label || link.url)])) }
					: {}),
			},
		},
		...(topic ? { topic } : {}),
		isShortened: [title, draft.text, draft.benefit].some((one) => one.length > longestText),
	};
}

/** Pillars that ask nothing are left out: they could have no score. */
export function buildLens(draft: DraftLens): ConvertedLens {
	const { name, language, items, origin } = draft;
	const pillars = draft.pillars.filter(({ id }) => items.some(({ item }) => item.pillar === id));
	const rows = items.flatMap(({ recommendation }) => recommendation ?? []);
	const lens: Lens = {
		...{
			schemaVersion: 1,
			id: `${draft.prefix}-${slugOf(name)}`,
			version: draft.version || versionOf(items),
			languages: [language],
		},
		...{ facts: [], derivedFacts: [], tensions: [], policies: [], advisor: [], notices: [], sources: [] },
		pillars: pillars.map(({ name: _name, ...pillar }) => pillar),
		items: items.map(({ item }) => item),
		recommendations: rows.map(({ row }) => row),
	};
	const shortened = items.filter(({ isShortened }) => isShortened).length;
	const notCarried = Object.entries({ ...draft.notCarried, shortened }) as [NotCarried, number][];
	return {
		lens,
		texts: { ...textsOf(draft, pillars), recommendations: Object.fromEntries(rows.map(({ row, texts }) => [row.id, texts])) },
		origin: { ...origin, notCarried: notCarried.flatMap(([what, n]) => (n > 0 ? [{ what, n }] : [])) },
	};
}

/** Another content is another version. */
const versionOf = (items: BuiltItem[]): string =>
	`1.0.0-${textHash(JSON.stringify(items.map(({ item, texts }) => [item.id, texts.title, texts.summary])))}`;

function textsOf({ name, language, description, items, origin, version }: DraftLens, pillars: DraftPillar[]) {
	const words = fillersIn(language);
	const edition = [version, origin.attribution, origin.licence].filter((part) => part !== "").join(" · ");
	return {
		language,
		title: name,
		scope: { inside: withinLimit(description || words.inside(name)), outside: words.outside, edition: edition || origin.file },
		pillars: Object.fromEntries(
			pillars.map((pillar) => [pillar.id, { name: pillar.name, short: pillar.name, purpose: pillar.name }]),
		),
		topics: Object.fromEntries(items.flatMap(({ topic }) => (topic ? [[topic.id, topic.name]] : []))),
		items: Object.fromEntries(items.map(({ item, texts }) => [item.id, texts])),
		...{ facts: {}, derivedFacts: {}, tensions: {}, policies: {}, advisor: {}, notices: {}, tradeoffSources: {}, sources: {} },
	} satisfies Partial<WrittenTexts>;
}
