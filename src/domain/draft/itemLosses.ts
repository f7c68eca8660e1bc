/** What becomes of an item of a lens in a file of another format. */
import { traitsOf } from "../lens/kinds/traits.ts";
import type { ChecklistItem, Remainder } from "../lens/lens.ts";
import type { ItemTexts } from "../lens/lensTexts.ts";
import { remaindersOf } from "../lens/requirement.ts";
import { isSentence, type Sentence, sentenceFor } from "../lens/sentence.ts";
import type { WholeLens } from "./draft.ts";
import { type Count, differ, fewer } from "./loss.ts";

/** What becomes of one item, and of all that belongs to it. */
export function compareItem(
	item: ChecklistItem,
	before: WholeLens,
	after: WholeLens,
	ids: ReadonlyMap<string, string>,
	count: Count,
) {
	const readId = ids.get(item.id);
	const read = after.lens.items.find(({ id }) => id === readId);
	const [texts, readTexts] = [before.texts.items[item.id], read && after.texts.items[read.id]];
	if (!read || !texts || !readTexts) return count("items", 1);
	count("ids", differ(item.id, read.id));
	count("kinds", differ(item.kind, read.kind));
	if (item.kind === read.kind) compareAnswers(item, read, texts, readTexts, count);
	count("texts", differ(plainTexts(texts), plainTexts(readTexts)));
	count("conditions", partsIn(texts) + differ(item.appliesWhen, read.appliesWhen));
	count("topics", differ(before.texts.topics[item.topic ?? ""], after.texts.topics[read.topic ?? ""]));
	const evidence = (one: ChecklistItem) => [
		...(one.evidence ?? []),
		...(one.followUps ?? []),
		...(one.policies ?? []),
		...(one.wafCodes ?? []),
	];
	count("further", fewer(evidence(item), evidence(read)));
	compareRequirements(requirementsOf(item, before), requirementsOf(read, after), count);
	const links = new Set(urlsIn(read, after));
	count("links", urlsIn(item, before).filter((url) => !links.has(url)).length);
}

/** What is said around the answers, as a workload reads it of which nothing is known. */
const plainTexts = ({ title, question, summary, why, notApplicable, note = "" }: ItemTexts<Sentence>): string[] =>
	[title, question, summary, why, notApplicable, note].map((text) => sentenceFor(text, { facts: {}, derivedFacts: [] }));

/** Sentences that depend on the profile. */
const partsIn = (texts: unknown): number => {
	if (isSentence(texts)) return typeof texts === "string" ? 0 : 1;
	if (typeof texts !== "object" || texts === null) return 0;
	return Object.values(texts).reduce((sum: number, one) => sum + partsIn(one), 0);
};

function compareAnswers(
	item: ChecklistItem,
	read: ChecklistItem,
	texts: ItemTexts<Sentence>,
	readTexts: ItemTexts<Sentence>,
	count: Count,
) {
	if (item.kind === "choices" && read.kind === "choices") {
		const labels = (one: ItemTexts<Sentence>) =>
			Object.values(one.choices ?? {}).map(({ label, text, plan }) => [label, text, plan]);
		count("choices", differ([labels(texts), item.rules.length], [labels(readTexts), read.rules.length]));
	} else count("statements", differ(Object.values(texts.options), Object.values(readTexts.options)));
}

/** Addresses that an item leads to, by its choices or its recommendations. */
const urlsIn = (item: ChecklistItem, { lens }: WholeLens): string[] =>
	[...traitsOf(item).choices, ...lens.recommendations.filter(({ askedIn }) => askedIn === item.id)].flatMap(({ links = [] }) =>
		links.map(({ url }) => url),
	);

interface Weighed extends Remainder {
	said: unknown;
}

/** What carries weight in an item, with what there is to read about it. */
function requirementsOf(item: ChecklistItem, { lens, texts }: WholeLens): Weighed[] {
	const own = texts.items[item.id];
	const rows = lens.recommendations.filter(({ askedIn }) => askedIn === item.id);
	const remainders = remaindersOf(item).map((one) => ({
		...one,
		said: one.id === item.id ? own?.remainder : own?.parts?.[one.id],
	}));
	return [...remainders, ...rows.map((row) => ({ ...row, said: texts.recommendations[row.id] }))];
}

function compareRequirements(before: Weighed[], after: Weighed[], count: Count) {
	count("requirements", fewer(before, after));
	for (const [at, one] of before.entries()) {
		const read = after[at];
		if (!read) continue;
		count("judgements", differ([one.severity, one.effort, one.unjudged], [read.severity, read.effort, read.unjudged]));
		count("texts", differ(one.said, read.said));
	}
	const all = (list: Weighed[]) => list.flatMap(({ tradeoffs = [] }) => tradeoffs);
	count("tradeoffs", fewer(all(before), all(after)));
}
