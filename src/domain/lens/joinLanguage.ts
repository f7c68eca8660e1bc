/** A lens that asks the same as another one in another language becomes a language of it. */
import type { Lens } from "./lens.ts";
import type { WrittenTexts } from "./lensTexts.ts";
import { isSentence } from "./sentence.ts";

interface Told {
	lens: Lens;
	texts: WrittenTexts;
}

/** Of all questions of two lenses, the share they have in common from which one is a translation: translations lag behind. */
const leastInCommon = 0.8;

/** Whether a lens asks what a kept one asks, all but a few, by the ids of its questions, in another language than its first. */
export function isTranslation(kept: Told, read: Told): boolean {
	const { language } = kept.texts;
	if (language === read.texts.language || read.lens.languages.includes(language)) return false;
	const { common, lacking, more } = inCommon(kept, read);
	return common >= leastInCommon * (common + lacking + more);
}

/** How many questions both have, how many the kept lens alone, which stay in its first language, and how many the read one alone. */
export function inCommon(kept: Pick<Told, "lens">, read: Pick<Told, "lens">): { common: number; lacking: number; more: number } {
	const known = new Set(kept.lens.items.map(({ id }) => id));
	const common = read.lens.items.filter(({ id }) => known.has(id)).length;
	return { common, lacking: known.size - common, more: read.lens.items.length - common };
}

/** The kept lens with that language, and its texts in it as far as they go: what it lacks stands in the first language. */
export function withLanguage(kept: Told, read: Told): { lens: Lens; translation: unknown } {
	const languages = [...new Set([...kept.lens.languages, read.texts.language])];
	const { pillars, topics } = read.texts;
	// What a file has no ids for is named after its words: pillars and topics are told by the questions in them.
	const own = {
		...read.texts,
		pillars: throughItems(kept.lens, read.lens, "pillar", pillars),
		topics: throughItems(kept.lens, read.lens, "topic", topics),
	};
	const { language: _, ...whole } = kept.texts;
	const fitting = fittingOf(own, whole);
	return {
		lens: { ...kept.lens, languages },
		translation: { ...(isEntries(fitting) ? fitting : {}), language: read.texts.language },
	};
}

/** What an edition has in further languages, as far as each goes. */
type WithTranslations = Told & { translations?: Record<string, unknown> };

/**
 * An edition with the further languages of the one whose place it takes. The words of what it changed are not among them: these stand in
 * its first language until they are translated.
 */
export function withLanguagesOf<E extends WithTranslations>(former: WithTranslations, next: E, changed: readonly string[]): E {
	const { language: _, ...whole } = next.texts;
	const stale = new Set(changed);
	const rows = next.lens.recommendations.filter(({ askedIn }) => stale.has(askedIn)).map(({ id }) => id);
	const kept = Object.entries(former.translations ?? {}).flatMap(([language, told]): [string, unknown][] => {
		if (next.lens.languages.includes(language) || !isEntries(told)) return [];
		const { items, recommendations } = told;
		const current = { ...told, items: without(items, changed), recommendations: without(recommendations, rows) };
		const fitting = fittingOf(current, whole);
		return isEntries(fitting) ? [[language, { ...fitting, language }]] : [];
	});
	if (kept.length === 0) return next;
	const languages = [...next.lens.languages, ...kept.map(([language]) => language)];
	return { ...next, lens: { ...next.lens, languages }, translations: { ...next.translations, ...Object.fromEntries(kept) } };
}

const without = (entries: unknown, ids: readonly string[]): Record<string, unknown> =>
	isEntries(entries) ? Object.fromEntries(Object.entries(entries).filter(([id]) => !ids.includes(id))) : {};

function throughItems<V>(kept: Lens, read: Lens, group: "pillar" | "topic", texts: Record<string, V>): Record<string, V> {
	const groupOf = new Map(read.items.map((item) => [item.id, item[group]]));
	const told = kept.items.flatMap((item): [string, V][] => {
		const [own, other] = [item[group], groupOf.get(item.id)];
		const text = other !== undefined && Object.hasOwn(texts, other) ? texts[other] : undefined;
		return own === undefined || text === undefined ? [] : [[own, text]];
	});
	// Of several, that of the first question stands.
	return Object.fromEntries(told.toReversed());
}

const isEntries = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** What of the texts has a place in those of the kept lens; undefined: nothing. */
function fittingOf(own: unknown, whole: unknown): unknown {
	if (isSentence(whole)) return isSentence(own) ? own : undefined;
	if (Array.isArray(whole)) return Array.isArray(own) && own.length === whole.length ? own : undefined;
	if (!isEntries(whole) || !isEntries(own)) return undefined;
	const entries = Object.entries(whole).flatMap(([key, one]): [string, unknown][] => {
		const fitting = fittingOf(Object.hasOwn(own, key) ? own[key] : undefined, one);
		return fitting === undefined ? [] : [[key, fitting]];
	});
	return Object.fromEntries(entries);
}
