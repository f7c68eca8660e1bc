/** The built-in lens as its files say it, read by the parser of every lens. */
import { readFileSync } from "node:fs";
import type { Lens } from "../../domain/lens/lens.ts";
import type { WrittenTexts } from "../../domain/lens/lensTexts.ts";
import type { Result } from "../../domain/result.ts";
import { parseLens } from "../../parse/lens.ts";
import { parseLensTexts } from "../../parse/lensTexts.ts";

const folder = "content/lenses/azure-machine-learning";

const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));

function required<T>(name: string, result: Result<T>): T {
	if (result.ok) return result.value;
	const told = result.problems.map(({ code, place, values }) => `${name}: ${place}: ${code} ${JSON.stringify(values)}`);
	throw new Error(told.join("\n"));
}

export const lens: Lens = required("lens.json", parseLens(read("lens.json")));

const textsIn = (language: string): WrittenTexts => required(`${language}.json`, parseLensTexts(read(`${language}.json`), lens));

export const english = textsIn("en");
export const italian = textsIn("it");

/** The texts in every language that the lens names. */
export const everyLanguage = lens.languages.map((language): [string, WrittenTexts] => [language, textsIn(language)]);

/** First ten hex digits of SHA-256 of every run of six words in the notes that the prose was written from. */
export const sourceRuns = new Set(readFileSync(`${folder}/source-runs.txt`, "utf8").trim().split("\n"));
