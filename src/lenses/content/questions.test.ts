/** The content check of the questions: short enough to be read in a meeting, told apart by their score, and dated by one scale. */
import { describe, expect, it } from "vitest";
import type { WrittenTexts } from "../../domain/lens/lensTexts.ts";
import { leaves } from "./leaves.ts";
import { english, italian, lens } from "./read.ts";

/** Most words of a question with its options, on average over the items: what is read aloud in less than a minute. */
const longestAverage = 110;

const wordsOf = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;

/** With every part of a sentence that depends on facts: the most that anybody reads. */
const wordsOfItem = (texts: WrittenTexts, item: string): number => {
	const { question = "", options = {} } = texts.items[item] ?? {};
	return [...leaves({ question, options })].reduce((sum, [, text]) => sum + wordsOf(text), 0);
};

/** Time words outside the scale of content/README.md: every run, monthly, at least every quarter, in the last 12 months. */
const offScale: Record<string, RegExp> = {
	English:
		/\b(regular(ly)?|from time to time|(fixed|agreed|set) dates|by calendar|recent(ly)?|(three|six|twelve|3|6) months|this quarter|(last|past) year|within a year)\b/i,
	Italian:
		/\b(regolar(e|mente)|regolarità|di tanto in tanto|date (fisse|concordate|stabilite)|a calendario|recent[ei]|(tre|sei|dodici|3|6) mesi|questo trimestre|(ultimo|scorso) anno|nell'anno)\b/i,
};

const languages: [string, WrittenTexts][] = [
	["English", english],
	["Italian", italian],
];

/** What is said to be chosen from: questions, options and the short questions below them. */
const asked = (texts: WrittenTexts) =>
	[...leaves(texts)].filter(([place]) => /^items\..*\.(question|ask|label|text)\b|^recommendations\..*\.ask\b/.test(place));

describe.each(languages)("%s questions", (language, texts) => {
	it(`take at most ${longestAverage} words with their options, on average`, () => {
		const words = lens.items.map(({ id }) => wordsOfItem(texts, id));
		const average = words.reduce((sum, count) => sum + count, 0) / words.length;
		expect(average, `${average.toFixed(1)} words, at most ${Math.max(...words)}`).toBeLessThanOrEqual(longestAverage);
	});

	it("say when by one scale", () => {
		expect(
			asked(texts).flatMap(([place, text]) => {
				const found = text.match(offScale[language] ?? /^$/)?.[0];
				return found ? [`${place}: ${found}`] : [];
			}),
		).toEqual([]);
	});
});

describe("options", () => {
	it("differ in score where they are the two best of an item", () => {
		const alike = lens.items.filter(({ options }) => {
			const [former, best] = options.slice(-2);
			return JSON.stringify(former?.implies) === JSON.stringify(best?.implies);
		});
		expect(alike.map(({ id }) => id)).toEqual([]);
	});
});

describe("settings", () => {
	/** Names as they are written in resources: lower case first, a capital later, or several capitals in one word. */
	const names = (text: string) => (text.match(/\b([a-z]+[A-Z]\w*|[A-Z][a-z]+[A-Z][a-z]\w*)\b/g) ?? []).toSorted();

	it("are named alike in both languages", () => {
		const said = new Map(leaves(italian));
		const different = [...leaves(english)].flatMap(([place, text]) => {
			const here = new Set(names(text));
			const there = new Set(names(said.get(place) ?? ""));
			const stray = [...new Set([...here, ...there])].filter((name) => here.has(name) !== there.has(name));
			return stray.length > 0 ? [`${place}: ${stray.join(", ")}`] : [];
		});
		expect(different).toEqual([]);
	});
});
