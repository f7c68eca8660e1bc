/** A lens that is being written: the lens with its texts in every language, complete or not. */
import { filledFrom } from "../lens/fallback.ts";
import type { Lens } from "../lens/lens.ts";
import type { WrittenTexts } from "../lens/lensTexts.ts";
import { isSentence } from "../lens/sentence.ts";

export interface LensDraft {
	lens: Lens;
	/** One of each language of the lens. A text that nobody has written yet is empty. */
	texts: Record<string, WrittenTexts>;
	/** Empty: nobody has said it. */
	licence: string;
	/** Whom to name; empty: nobody. */
	attribution: string;
}

/** What a lens file and the library hold of a lens: one language whole, others as far as they go. */
export interface WholeLens {
	lens: Lens;
	/** In the first language. */
	texts: WrittenTexts;
	translations?: Record<string, unknown> | undefined;
	licence: string;
	attribution: string;
}

/** A lens as a draft, under an id of its own where one is given. */
export function draftOf({ lens, texts, translations = {}, licence, attribution }: WholeLens, id = lens.id): LensDraft {
	const further = lens.languages.slice(1).map((language): [string, WrittenTexts] => {
		const own = Object.hasOwn(translations, language) ? translations[language] : {};
		return [language, translated(own, texts, language)];
	});
	return { lens: { ...lens, id }, texts: { [texts.language]: texts, ...Object.fromEntries(further) }, licence, attribution };
}

/** Texts of one language, empty where they lack what the whole ones say. */
export function translated(own: unknown, whole: WrittenTexts, language: string): WrittenTexts {
	const { texts } = filledFrom(own, emptied(whole));
	return { ...(texts as WrittenTexts), language };
}

/** The same texts with nothing in them. */
const emptied = <T>(texts: T): T => blank(texts) as T;

function blank(value: unknown): unknown {
	if (isSentence(value)) return "";
	if (Array.isArray(value)) return value.map(blank);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, blank(one)]));
}

/** A draft as a file holds it: of further languages only what is written. */
export function wholeOf({ lens, texts, licence, attribution }: LensDraft): WholeLens {
	const [first = "", ...others] = lens.languages;
	const whole = texts[first];
	if (!whole) throw new Error(`a draft without texts in ${first}`);
	const translations = Object.fromEntries(others.map((language) => [language, written(texts[language]) ?? {}]));
	return { lens, texts: whole, ...(others.length > 0 && { translations }), licence, attribution };
}

/** Without empty texts, and without what holds nothing else; undefined: nothing is left. */
function written(value: unknown): unknown {
	if (value === "") return undefined;
	// A list of reasons goes by position: with a gap it would tell the wrong one.
	if (Array.isArray(value)) return value.some((one) => one === "") ? undefined : value;
	if (typeof value !== "object" || value === null) return value;
	const kept = Object.entries(value).flatMap(([key, one]) => {
		const said = written(one);
		return said === undefined ? [] : [[key, said]];
	});
	return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
