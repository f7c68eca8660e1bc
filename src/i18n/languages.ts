/** The languages of the interface. A further one is a line here and a folder of its name, as `en`, beside this file. */

interface Spoken {
	/** As its speakers call it: whoever cannot read the language in use finds it. */
	name: string;
	direction: "ltr" | "rtl";
	/** For dates, numbers, lists and plurals. */
	locale: string;
}

const table = {
	en: { name: "English", direction: "ltr", locale: "en-GB" },
	it: { name: "Italiano", direction: "ltr", locale: "it-IT" },
} satisfies Record<string, Spoken>;

export type Language = keyof typeof table;

const isLanguage = (id: string): id is Language => Object.hasOwn(table, id);

export const languages: Language[] = Object.keys(table).filter(isLanguage);

/** What is said of a language. */
export const spoken = (language: Language): Spoken => table[language];

/** The language that a browser's tag asks for, such as "it-CH"; else English. */
export const languageFor = (tag: string): Language => [tag.toLowerCase().split("-")[0] ?? ""].find(isLanguage) ?? "en";
