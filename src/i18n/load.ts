import type { Language } from "./languages.ts";
import type { Notation } from "./messages.ts";
import { type Dictionary, type Phrases, phrasesOf } from "./phrases.ts";

/** What the first screen says; the build puts it into one file for each language (scripts/chunks.ts). */
const files = import.meta.glob<Dictionary>("./*/{common,reviews}.json", { import: "default" });

/** The files of a language, put together. */
export async function readAll(found: Record<string, () => Promise<Dictionary>>, language: Language): Promise<Dictionary> {
	const own = Object.keys(found).filter((path) => path.startsWith(`./${language}/`));
	if (own.length === 0) throw new Error(`no messages in ${language}`);
	const parts = await Promise.all(own.map((path) => found[path]?.()));
	return Object.assign({}, ...parts) satisfies Dictionary;
}

/** What the first screen says, in a language. */
export const loadHomeMessages = (language: Language): Promise<Dictionary> => readAll(files, language);

/** The phrases of the first screen. */
export async function loadHomePhrases(language: Language, notation: Notation = "language"): Promise<Phrases> {
	return phrasesOf(language, await loadHomeMessages(language), notation);
}
