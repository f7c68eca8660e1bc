/** A lens that asks the same as another one in another language becomes a language of it. */
import type { Lens } from "./lens.ts";
import type { WrittenTexts } from "./lensTexts.ts";
import { isSentence } from "./sentence.ts";

interface Told {
	lens: Lens;
	texts: WrittenTexts;
}

/** Whether a lens asks just what a kept one asks, by the ids of its questions, in a language that this does not have. */
export function isTranslation(kept: Told, read: Told): boolean {
	const { language } = read.texts;
	if (language === kept.texts.language || kept.lens.languages.includes(language)) return false;
	const known = new Set(kept.lens.items.map(({ id }) => id));
	return known.size === read.lens.items.length && read.lens.items.every(({ id }) => known.has(id));
}

/** The kept lens with that language, and its texts in it as far as they go: what it lacks stands in the first language. */
export function withLanguage(kept: Told, read: Told): { lens: Lens; translation: unknown } {
	const languages = [...kept.lens.languages, read.texts.language];
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
