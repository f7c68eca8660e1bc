import { expect, it } from "vitest";
import type { GivenFigure } from "../domain/report/givenFigure.ts";
import { exampleTexts } from "../testing/exampleTexts.ts";
import { en } from "./en.ts";
import { givenFacts, givenSummary } from "./givenWords.ts";
import { loadMessages } from "./loadMessages.ts";
import { phrasesOf } from "./phrases.ts";

const english = { ...phrasesOf("en", en), lens: exampleTexts() };
const italian = { ...phrasesOf("it", await loadMessages("it")), lens: exampleTexts() };
const link: GivenFigure = { id: "a", item: "q", text: "https://example.com", kind: null, day: "", covers: [] };
const file: GivenFigure = {
	...link,
	text: "",
	kind: "picture",
	day: "2026-01-15",
	covers: ["rec-regions"],
	file: { name: "a.png", type: "image/png", bytes: 34_567, hash: "0".repeat(64) },
	isStale: true,
};

it("says what is known of a piece of evidence, and nothing of what is not", () => {
	expect(givenFacts(link, 90, english)).toEqual([]);
	expect(givenFacts(file, 90, english)).toEqual([
		"35\u00a0kB",
		"Screenshot or picture",
		"15 January 2026",
		`covers ${exampleTexts().recommendations["rec-regions"]?.title}`,
		"older than 90 days: bring it anew",
	]);
	expect(givenFacts(file, 1, italian).at(-1)).toBe("più vecchia di 1 giorno: portatene una nuova");
});

it("counts what was given, and what of it grew old", () => {
	const all = [link, { ...link, text: "Ana says so" }, file];
	expect(givenSummary({ freshDays: 90, all }, english)).toBe(
		"Evidence given by people: 1 link, 1 note and 1 file. 1 of them is older than the team allows.",
	);
	expect(givenSummary({ freshDays: 90, all: [link, link] }, italian)).toBe("Evidenze fornite da persone: 2 collegamenti.");
	expect(givenSummary(undefined, english)).toBe("");
});
