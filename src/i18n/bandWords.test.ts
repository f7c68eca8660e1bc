import { describe, expect, it } from "vitest";
import type { Cap } from "../domain/judge/band.ts";
import type { ScoreFigure } from "../domain/judge/scoreFigure.ts";
import { exampleTexts } from "../testing/exampleTexts.ts";
import { bandText, verdictText } from "./bandWords.ts";
import { en } from "./en.ts";
import { loadMessages } from "./loadMessages.ts";
import { phrasesOf } from "./phrases.ts";
import { scoreText } from "./reportWords.ts";

const italian = await loadMessages("it");

const english = { ...phrasesOf("en", en), lens: exampleTexts() };
const italiano = { ...phrasesOf("it", italian), lens: exampleTexts() };

const figure = (bands: ScoreFigure["bands"], caps: Cap[] = [], highRisks = 0): ScoreFigure => ({
	low: 25.6,
	high: 64.2,
	lowShown: 26,
	highShown: 64,
	shown: "26–64",
	bands,
	caps,
	highRisks,
});

describe("bands in words", () => {
	it("names both bands of an interval, and never a band without its high risks", () => {
		expect(bandText(figure(["critical", "moderate"]), english)).toBe("critical to moderate");
		expect(bandText(figure(["excellent"]), italiano)).toBe("eccellente");
		expect(verdictText(figure(["moderate"], [], 1), english)).toBe("moderate · 1 high risk open");
		expect(verdictText(figure(["excellent"]), italiano)).toBe("eccellente · 0 rischi alti aperti");
	});

	it("says how much of the weight nobody judged, wherever a band stands", () => {
		const open = { ...figure(["moderate"], [], 1), unjudgedShare: 62 };
		expect(verdictText(open, english)).toBe("moderate · not judged: 62% of the weight · 1 high risk open");
		expect(bandText({ ...figure(null), unjudgedShare: 100 }, italiano)).toBe(
			"troppo presto per dirlo · non giudicato: 100% del peso",
		);
	});

	it("never says a lowered word without all that lowered it", () => {
		const caps: Cap[] = [
			{ kind: "highRisk", count: 2 },
			{ kind: "unknownRisk", count: 1 },
			{ kind: "criticalPillar", pillars: ["security", "reliability"] },
		];
		const capped = figure(["moderate"], caps, 2);
		expect(verdictText(capped, english)).toBe(
			"moderate: 2 high risks are open; 1 unknown could be a high risk; Security and Reliability are critical",
		);
		expect(verdictText(capped, italiano)).toBe(
			"moderato: 2 rischi alti sono aperti; 1 requisito sconosciuto potrebbe essere un rischio alto; Security e Reliability sono critici",
		);
		expect(verdictText(figure(["moderate"], caps.slice(2), 1), english)).toBe(
			"moderate: Security and Reliability are critical · 1 high risk open",
		);
	});

	it("counts critical pillars where no names are at hand", () => {
		const { lens: _names, ...phrases } = english;
		const capped = figure(["moderate", "excellent"], [{ kind: "criticalPillar", pillars: ["security"] }]);
		expect(bandText(capped, phrases)).toBe("moderate to excellent: 1 pillar is critical");
	});

	it("says why there is no band, or no score", () => {
		expect(bandText(figure(null), english)).toBe("too early to say");
		expect(verdictText(null, english)).toBe("nothing applies");
		expect(scoreText(null, english)).toBe("–");
		expect(scoreText(figure(null), english)).toBe("26–64");
	});
});
