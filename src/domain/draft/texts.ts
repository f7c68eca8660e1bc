/** The texts of a draft, by where they stand: keys from the outside in. */
import { isSentence, type Sentence } from "../lens/sentence.ts";
import type { LensDraft } from "./draft.ts";

export type Place = readonly (string | number)[];

/** What one language says at a place; empty where nobody has written it. */
export function textAt({ texts }: LensDraft, language: string, place: Place): Sentence {
	let value: unknown = texts[language];
	for (const key of place) value = entryOf(value, key);
	return isSentence(value) ? value : "";
}

const entryOf = (value: unknown, key: string | number): unknown =>
	typeof value === "object" && value !== null && Object.hasOwn(value, key)
		? (value as Record<string | number, unknown>)[key]
		: undefined;

/** Texts that a lens may leave out: an empty one is none. */
const optional = new Set(["note", "impactNote", "prerequisitesNote", "plan", "caveat"]);

const isOptional = (place: Place): boolean =>
	optional.has(String(place.at(-1))) || (place.at(-1) === "text" && place.includes("choices"));

/** The draft with one text said otherwise in one language. */
export function withText(draft: LensDraft, language: string, place: Place, text: Sentence): LensDraft {
	const own = draft.texts[language];
	if (own === undefined) return draft;
	const changed = written(own, place, text === "" && isOptional(place) ? undefined : text);
	return { ...draft, texts: { ...draft.texts, [language]: changed as typeof own } };
}

/** What stands at a place set, or taken away. */
function written(value: unknown, [key, ...rest]: Place, to: unknown): unknown {
	if (key === undefined) return to;
	if (Array.isArray(value)) return value.map((one, at) => (at === Number(key) ? written(one, rest, to) : one));
	const { [key]: former, ...others } = (value ?? {}) as Record<string | number, unknown>;
	const next = written(former, rest, to);
	if (next === undefined) return others;
	// In its place, so that a file keeps its order.
	return former === undefined ? { ...others, [key]: next } : { ...(value as object), [key]: next };
}

/** The draft with something said at a place in every language: what it is in the first, or by language. */
export function withTexts(draft: LensDraft, place: Place, said: (language: string) => unknown): LensDraft {
	const texts = Object.entries(draft.texts).map(([language, own]) => [language, written(own, place, said(language))]);
	return { ...draft, texts: Object.fromEntries(texts) };
}

/** The draft without what stands at a place, in no language. */
export const withoutTexts = (draft: LensDraft, place: Place): LensDraft => withTexts(draft, place, () => undefined);
