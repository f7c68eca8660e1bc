import type { home } from "./en/home.ts";
import type { inside } from "./en/inside.ts";
import type { Language } from "./languages.ts";
import type { Like, Notation } from "./messages.ts";
import { type Messages, type Phrases, phrasesOf } from "./phrases.ts";

/** Each dictionary in two parts, each a file of its own that is fetched when it is first spoken. */
const homes = import.meta.glob<{ home: Like<typeof home> }>("./*/home.ts");
const insides = import.meta.glob<{ inside: Like<typeof inside> }>("./*/inside.ts");

/** A part of a language's dictionary. */
function load<P>(parts: Record<string, () => Promise<P>>, language: Language, name: string): Promise<P> {
	const part = parts[`./${language}/${name}.ts`];
	return part ? part() : Promise.reject(new Error(`no ${name} in ${language}`));
}

/** The phrases of the first screen. */
export async function loadHomePhrases(language: Language, notation: Notation = "language"): Promise<Phrases> {
	return phrasesOf(language, (await load(homes, language, "home")).home, notation);
}

/** All phrases of a language. */
export async function loadPhrases(language: Language, notation: Notation = "language"): Promise<Phrases> {
	return phrasesOf(language, await loadMessages(language), notation);
}

/** All messages of a language, as plain data. */
export async function loadMessages(language: Language): Promise<Messages> {
	const [{ home }, { inside }] = await Promise.all([load(homes, language, "home"), load(insides, language, "inside")]);
	return { ...home, ...inside };
}
