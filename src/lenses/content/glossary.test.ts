/** One term a concept: no text of the lens uses a word that the glossary in content/README.md sets aside. */
import { describe, expect, it } from "vitest";
import type { WrittenTexts } from "../../domain/lens/lensTexts.ts";
import { leaves } from "./leaves.ts";
import { english, italian } from "./read.ts";

/** Titles and headings of cited documents keep their own words. */
const cited = /^(tradeoffSources|sources)\./;

const setAside: Record<"English" | "Italian", RegExp[]> = {
	English: [
		/\bdata stores?\b/i,
		/\b(service|promised) levels?\b/i,
		/\bway back\b|\breturn (un)?tried\b|\b(proven|the|a) return\b/i,
		/\bswitch(es|ed)? over\b/i,
		/\b(held|holds?) (\w+ ){0,3}against\b/i,
		/\boutside line\b|\bact(ed)? (it )?out\b|\bgoes round\b|\bcom(e|es|ing) into being\b/i,
	],
	Italian: [
		/\bprocess[oi]\b(?<!colleghi o processi)(?! di rilascio)/i,
		/\barchivi[o]? (di )?dati\b(?! riservati)/i,
		/\bmodell[oi] (IaC|comun[ei])\b|\bda un unico modello\b/i,
		/\bregistr[oi] (di )?(contain?er|contenitori)\b/i,
		/\britorno\b|\btorna(re)? indietro\b/i,
		/\blivell[oi] (di servizio|promess[oi])\b/i,
		/\bblu[-/ ]verde\b/i,
		/\bcommut/i,
		/\bcriteri[o]?\b/i,
		/\bprov[ae] di carico\b/i,
		/\btagli[ae]\b/i,
		/\bcifrat[oaie]\b|\bcifra i\b/i,
		/\b(autenticazione locale|accesso pubblico|pubblico al workspace|funzionalità|account|log)( \w+)? (spent|acces)[oaie]\b/i,
		/\bspegnere (l'autenticazione|le altre protezioni)/i,
		/\bsquadr[ae]\b|\bgruppo di progetto\b/i,
		/\bkey vault\b|(?<!Key )\b[Vv]ault\b/,
		/\bInternet\b/,
		/\ba fronte di\b|\bqua e là\b/i,
		/\b(tuo|tua|tuoi|tue|puoi|devi|hai|vuoi)\b/i,
	],
};

const strays = (language: keyof typeof setAside, texts: unknown): string[] =>
	[...leaves(texts)]
		.filter(([place]) => !cited.test(place))
		.flatMap(([place, text]) =>
			setAside[language].flatMap((word) => text.match(word)?.[0] ?? []).map((word) => `${place}: ${word}`),
		);

const languages: [keyof typeof setAside, WrittenTexts][] = [
	["English", english],
	["Italian", italian],
];

describe.each(languages)("the %s glossary", (language, texts) => {
	it("is kept by every text", () => {
		expect(strays(language, texts)).toEqual([]);
	});
});

describe("the check of the glossary", () => {
	it.each<[keyof typeof setAside, string]>([
		["English", "The promised level was never read."],
		["English", "The keys of its data stores"],
		["English", "In steps, with a proven return"],
		["English", "Key Vault switches over by itself."],
		["Italian", "I processi attendono."],
		["Italian", "Un criterio respinge il modello."],
		["Italian", "Il registro contenitori del workspace"],
		["Italian", "Autenticazione locale spenta sul calcolo"],
		["Italian", "Scegliere la taglia della VM"],
		["Italian", "Aprire il vault"],
	])("finds a word set aside in %s: %s", (language, text) => {
		expect(strays(language, { items: { text } })).toHaveLength(1);
	});

	it("lets the same letters pass where they mean something else", () => {
		expect(strays("Italian", { a: "Il processo di rilascio", b: "Un'idea, non una cifra", c: "Il Key Vault è privato" })).toEqual(
			[],
		);
	});
});
