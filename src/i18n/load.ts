import type { Language } from "./messages.ts";
import { type Phrases, phrasesOf } from "./phrases.ts";

/** The phrases of a language; each dictionary is a file of its own, fetched when it is first spoken. */
export async function loadPhrases(language: Language): Promise<Phrases> {
	if (language === "it") return phrasesOf("it", (await import("./it.ts")).it);
	return phrasesOf("en", (await import("./en.ts")).en);
}
