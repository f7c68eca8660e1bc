/** The content check of the lens's prose: both languages complete, concrete options, and no sentence carried over from the notes. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { WrittenTexts } from "../../domain/lens/lensTexts.ts";
import { partedSentences, type Sentence } from "../../domain/lens/sentence.ts";
import { leaves } from "./leaves.ts";
import { english, everyLanguage, lens, sourceRuns } from "./read.ts";
import { readingsOf } from "./readings.ts";

/** Texts that are names, and so the same in both languages. */
const sameInBoth = /^(tradeoffSources|sources)\.|\.(links|values)\.|^title$/;

/** Cited headings and titles of documents may repeat the source. */
const cited = /^(tradeoffSources|sources)\./;

/** Words as the hashes were made: lower case, letters and digits. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const runs = (text: string): string[] => {
	const words = wordsOf(text);
	return words.slice(5).map((_, index) => words.slice(index, index + 6).join(" "));
};

const hash = (run: string) => createHash("sha256").update(run).digest("hex").slice(0, 10);

const others = everyLanguage.filter(([language]) => language !== "en");

/** The parts of a sentence without their texts. */
const shapeOf = (sentence: Sentence): unknown =>
	typeof sentence === "string"
		? "text"
		: sentence.map(({ when, otherwise }) => [when ?? "always", otherwise === undefined ? null : shapeOf(otherwise)]);

const grades = /\b(fully|partially|implemented|in place|somewhat|completamente|parzialmente|implementat[aeio]|in essere)\b/i;
const gradeAlone = /^(yes|no|sì|partly|in parte|fatto|done)\b[\s.,;:]*$/i;

describe.each(everyLanguage)("prose in %s", (_, texts) => {
	/** Each option in every wording that some workload reads. */
	const options = lens.items.flatMap((item) =>
		item.options.flatMap(({ id }) => {
			const place = `${item.id}.${id}`;
			const { label = "", text = "" } = texts.items[item.id]?.options[id] ?? {};
			return readingsOf(label).flatMap((read) => readingsOf(text).map((said) => ({ place, label: read, text: said })));
		}),
	);

	it("has no empty text", () => {
		expect([...leaves(texts)].filter(([, text]) => text.trim() === "")).toEqual([]);
	});

	it("says each option in 6 to 40 words, as a fact and not as a grade", () => {
		const wrong = options.filter(({ label, text }) => {
			const count = wordsOf(text).length;
			return count < 6 || count > 40 || grades.test(label) || grades.test(text) || gradeAlone.test(label) || label === "";
		});
		expect(wrong).toEqual([]);
	});

	it("repeats no option label or text at two places", () => {
		for (const part of ["label", "text"] as const) {
			const placed = new Map<string, string>();
			const repeated = options.filter((option) => {
				const said = option[part].toLowerCase();
				if (!placed.has(said)) placed.set(said, option.place);
				return placed.get(said) !== option.place;
			});
			expect(repeated).toEqual([]);
		}
	});

	it("asks questions", () => {
		const isAsked = (id: string) => readingsOf(texts.items[id]?.question ?? "").every((read) => read.endsWith("?"));
		expect(lens.items.filter(({ id }) => !isAsked(id)).map(({ id }) => id)).toEqual([]);
	});

	it("shares no run of six words with the notes it was written from", () => {
		const shared = [...leaves(texts)]
			.filter(([place]) => !cited.test(place))
			.flatMap(([place, text]) =>
				runs(text)
					.filter((run) => sourceRuns.has(hash(run)))
					.map((run) => `${place}: ${run}`),
			);
		expect(shared).toEqual([]);
	});
});

describe.each(others)("English and %s", (_, other) => {
	it("ask the same facts at the same places, part by part", () => {
		const conditions = (texts: WrittenTexts) => partedSentences(texts).map(({ place, parts }) => [place, shapeOf(parts)]);
		expect(conditions(other)).toEqual(conditions(english));
	});

	it("differ wherever there is prose", () => {
		const said = new Map(leaves(english));
		const same = [...leaves(other)].filter(
			([place, text]) => !sameInBoth.test(place) && wordsOf(text).length > 1 && said.get(place) === text,
		);
		expect(same).toEqual([]);
	});
});

it("a run that was carried over is recognised", () => {
	expect(runs("Increased effort to generate team knowledge").filter((run) => sourceRuns.has(hash(run)))).toHaveLength(1);
});
