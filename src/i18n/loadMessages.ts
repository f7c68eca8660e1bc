import type { Language } from "./languages.ts";
import { loadHomeMessages, readAll } from "./load.ts";
import type { Notation } from "./messages.ts";
import { type Dictionary, type Phrases, phrasesOf } from "./phrases.ts";

/** What screens and files say beyond the first screen; in the build one file for each language, too. */
const files = import.meta.glob<Dictionary>(["./*/*.json", "!./*/{common,reviews,notes}.json"], { import: "default" });

/** Put together once: thousands of them, and each file that is opened asks for all. */
const loaded = new Map<Language, Promise<Dictionary>>();

/** All messages of a language, as plain data. */
export function loadMessages(language: Language): Promise<Dictionary> {
	const known = loaded.get(language);
	if (known) return known;
	const loading = readMessages(language);
	loaded.set(language, loading);
	// What could not be fetched is asked for again.
	loading.catch(() => loaded.delete(language));
	return loading;
}

async function readMessages(language: Language): Promise<Dictionary> {
	const [home, others] = await Promise.all([loadHomeMessages(language), readAll(files, language)]);
	return { ...home, ...others };
}

/** All phrases of a language. */
export async function loadPhrases(language: Language, notation: Notation = "language"): Promise<Phrases> {
	return phrasesOf(language, await loadMessages(language), notation);
}
