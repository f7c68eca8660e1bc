import { expect, it } from "vitest";
import { bandStart } from "../domain/judge/band.ts";
import { effortLevel } from "../domain/judge/gap.ts";
import { effortPoints } from "../domain/lens/requirement.ts";
import { languages } from "./languages.ts";
import { loadMessages } from "./loadMessages.ts";
import { measureTexts } from "./measureWords.ts";
import { phrasesOf } from "./phrases.ts";

const numbersIn = (text: string) => new Set(text.match(/\d+/g)?.map(Number));

it.each(languages)("the figures are explained with the numbers of the rules (%s)", async (language) => {
	const [point, band, , risk] = measureTexts(phrasesOf(language, await loadMessages(language)));
	for (const points of Object.values(effortPoints)) expect(numbersIn(point?.text ?? "")).toContain(points);
	const steps = [2, 3, 5, 6];
	expect(steps.map((points) => effortLevel(points))).toEqual(["low", "medium", "medium", "high"]);
	for (const points of steps) expect(numbersIn(point?.text ?? "")).toContain(points);
	expect(numbersIn(band?.text ?? "")).toEqual(new Set([0, 100, bandStart.moderate, bandStart.excellent]));
	expect(risk?.text.length).toBeGreaterThan(200);
});
