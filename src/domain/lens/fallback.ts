/** What a language of a lens does not say is said in another, and known to be. */
import type { LensTexts } from "./lensTexts.ts";
import { isSentence } from "./sentence.ts";

/** Texts that stand in another language than the others: where, or below which place, as keys from the outside in. */
export interface Borrowed {
	language: string;
	places: readonly string[][];
}

/** The texts of a lens as a workload reads them, and which of them are in another language. */
export interface ShownTexts extends LensTexts {
	/** By text, its language. */
	borrowed?: ReadonlyMap<string, string>;
}

/** Texts of one language as far as it has them, else those of a whole one. What it has beyond that stays, for the parser to tell. */
export function filledFrom(own: unknown, { language, ...rest }: { language: string }): { texts: unknown; borrowed: Borrowed } {
	const places: string[][] = [];
	return { texts: filled(own, rest, [], places), borrowed: { language, places } };
}

function filled(own: unknown, whole: unknown, at: string[], places: string[][]): unknown {
	if (typeof whole !== "object" || whole === null || isSentence(whole)) {
		if (own !== undefined) return own;
		places.push(at);
		return whole;
	}
	const entries = Object.entries(whole).map(([key, one]): [string, unknown] => [
		key,
		filled(isEntries(own) ? own[key] : undefined, one, [...at, key], places),
	]);
	if (Array.isArray(whole)) return Array.isArray(own) ? own : entries.map(([, one]) => one);
	return { ...(isEntries(own) ? own : {}), ...Object.fromEntries(entries) };
}

const isEntries = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Of texts as a workload reads them, the language of each at or below a borrowed place. */
export const borrowedIn = (read: LensTexts, borrowed: readonly Borrowed[]): NonNullable<ShownTexts["borrowed"]> =>
	new Map(
		borrowed.flatMap(({ language, places }) =>
			places.flatMap((at) => textsIn(valueAt(read, at)).map((text): [string, string] => [text, language])),
		),
	);

const valueAt = (read: unknown, at: readonly string[]): unknown =>
	at.reduce<unknown>((value, key) => (isEntries(value) ? value[key] : undefined), read);

const textsIn = (value: unknown): string[] =>
	typeof value === "string" ? [value] : isEntries(value) ? Object.values(value).flatMap(textsIn) : [];

/** The language of a text of a lens: for screen readers, hyphenation and fonts. */
export const languageOf = ({ language, borrowed }: ShownTexts, text: string): string => borrowed?.get(text) ?? language;

/** Tells of a text which language it is in where that is another than the document's; null: the document's, or no text of the lens. */
export type OtherLanguage = (text: string) => string | null;

/** For a document in a language: what the lens has in another one, or all of the lens where it does not have that language. */
export function otherLanguages(lens: ShownTexts, language: string): OtherLanguage {
	const all = lens.language === language ? null : new Set(textsIn(lens));
	return (text) => {
		if (all !== null && !all.has(text)) return null;
		const own = languageOf(lens, text);
		return own === language ? null : own;
	};
}
