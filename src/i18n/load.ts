import type { home } from "./en/home.ts";
import type { inside } from "./en/inside.ts";
import type { Language, Like, Notation } from "./messages.ts";
import { type Messages, type Phrases, phrasesOf } from "./phrases.ts";

/** The two parts of a dictionary, each with every English key. */
interface Dictionary {
	home: () => Promise<{ home: Like<typeof home> }>;
	inside: () => Promise<{ inside: Like<typeof inside> }>;
}

const dictionaries: Record<Language, Dictionary> = {
	en: { home: () => import("./en/home.ts"), inside: () => import("./en/inside.ts") },
	it: { home: () => import("./it/home.ts"), inside: () => import("./it/inside.ts") },
};

/** The phrases of the first screen. Each dictionary is a file of its own, fetched when it is first spoken. */
export async function loadHomePhrases(language: Language, notation: Notation = "language"): Promise<Phrases> {
	return phrasesOf(language, (await dictionaries[language].home()).home, notation);
}

/** All phrases of a language. */
export async function loadPhrases(language: Language, notation: Notation = "language"): Promise<Phrases> {
	return phrasesOf(language, await loadMessages(language), notation);
}

/** All messages of a language, as plain data. */
export async function loadMessages(language: Language): Promise<Messages> {
	const [{ home }, { inside }] = await Promise.all([dictionaries[language].home(), dictionaries[language].inside()]);
	return { ...home, ...inside };
}
