import type { Language } from "./languages.ts";
import { loadHomeMessages, readAll } from "./load.ts";
import type { Notation } from "./messages.ts";
import { type Dictionary, type Phrases, phrasesOf } from "./phrases.ts";

/** What screens and files say beyond the first screen; in the build one file for each language, too. */
const files = import.meta.glob<Dictionary>(["./*/*.json", "!./*/{common,reviews,notes}.json"], { import: "default" });

/** All messages of a language, as plain data. */
export async function loadMessages(language: Language): Promise<Dictionary> {
	const [home, others] = await Promise.all([loadHomeMessages(language), readAll(files, language)]);
	return { ...home, ...others };
}

/** All phrases of a language. */
export async function loadPhrases(language: Language, notation: Notation = "language"): Promise<Phrases> {
	return phrasesOf(language, await loadMessages(language), notation);
}
