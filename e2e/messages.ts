/** The messages of a language as its files say them: the stories read what a translator has written. */
import { readdirSync, readFileSync } from "node:fs";
import type { Language } from "../src/i18n/languages.ts";
import type { Messages } from "../src/i18n/phrases.ts";

/** All messages of a language. */
export function messagesOf(language: Language): Messages {
	const folder = `src/i18n/${language}`;
	const files = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "notes.json");
	return Object.assign({}, ...files.map((name) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8"))));
}
