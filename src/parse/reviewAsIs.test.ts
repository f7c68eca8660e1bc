import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMany, layeredWith, manyEntries } from "../domain/layered.ts";
import { emptyAnswer } from "../domain/review/answer.ts";
import { arbitraryReview } from "../testing/arbitraryReview.ts";
import { exampleReview } from "../testing/exampleReview.ts";
import { randomFrom } from "../testing/fuzz/draw.ts";
import { changedPart } from "../testing/fuzz/mutate.ts";
import { replaced } from "../testing/replaced.ts";
import { parseKeptReview, parseReview } from "./review.ts";
import { isReviewAsIs } from "./reviewAsIs.ts";

/** What the check stands for: the schema takes the data and changes nothing of it. */
function isLeftAsIs(data: unknown): boolean {
	const read = parseReview(structuredClone(data));
	return read.ok && isDeepStrictEqual(read.value, data);
}

describe("a review that reads as it stands", () => {
	it("is known, whatever is said in it", () => {
		fc.assert(
			fc.property(arbitraryReview, (review) => isReviewAsIs(structuredClone(review))),
			{ numRuns: 100 },
		);
	});

	it("is told from a damaged one exactly as by the schema", () => {
		const damage = fc.tuple(arbitraryReview, fc.nat(), fc.integer({ min: 1, max: 2 }));
		let taken = 0;
		fc.assert(
			fc.property(damage, ([review, seed, times]) => {
				const random = randomFrom(seed);
				let data: unknown = structuredClone(review);
				for (let left = times; left > 0; left -= 1) data = changedPart(data, random, data);
				const found = isReviewAsIs(data);
				if (found) taken += 1;
				expect(found).toBe(isLeftAsIs(data));
			}),
			{ numRuns: 600 },
		);
		expect(taken).toBeGreaterThan(20);
	});

	const answer = { ...emptyAnswer, choice: { kind: "option", option: "a" } };
	const at = "2026-11-22T09:00:00.000Z";

	it.each<[string, (string | number)[], unknown]>([
		["a map for a record", ["answers"], new Map([["a", answer]])],
		["a list for a record", ["touched"], [at]],
		["a date for an instant", ["changedAt"], new Date(at)],
		["a date for a text", ["label"], new Date(at)],
		["bytes for a list", ["askAgain"], new Uint8Array(2)],
		["a list with a hole", ["askAgain"], new Array(1)],
		["a list with a name of its own", ["askAgain"], Object.assign(["a"], { more: 1 })],
		["a text as an object", ["label"], Object("text")],
		["an optional field that is undefined", ["workload"], { ...exampleReview().workload, regions: undefined }],
		["an answer with another field", ["answers", "a"], { ...answer, more: "" }],
		["an answer with another field in the place of one", ["answers", "a"], { ...withoutNote(answer), more: "" }],
		["a choice with another field", ["answers", "a"], { ...answer, choice: { kind: "option", option: "a", reason: "" } }],
		["a choice of no kind", ["answers", "a"], { ...answer, choice: { kind: "other", option: "a" } }],
		["an option that is no id", ["answers", "a"], { ...answer, choice: { kind: "option", option: "constructor" } }],
		["half a character", ["answers", "a"], { ...answer, note: "\ud800" }],
		["a text that is too long", ["answers", "a"], { ...answer, note: "a".repeat(100_001) }],
		["a day that there is not", ["answers", "a"], { ...answer, due: "2026-02-30" }],
		["a name that no reading keeps", ["tensionNotes"], JSON.parse('{"__proto__":"a"}')],
		["another name of these", ["set"], { constructor: "missing" }],
		["a name that is too long", ["set"], { ["a".repeat(201)]: "missing" }],
		["an instant of another zone", ["touched", "a"], "2026-11-22T09:00:00.000+01:00"],
		["an instant without milliseconds", ["touched", "a"], "2026-11-22T09:00:00Z"],
		["a day past the month in an instant", ["touched", "a"], "2026-02-30T09:00:00.000Z"],
		["an hour past the day in an instant", ["touched", "a"], "2026-02-20T24:00:00.000Z"],
		["an instant past the years", ["touched", "a"], "9999-02-20T09:00:00.000Z"],
		["a stamp without a writer", ["stamps", "/label"], `${at} `],
		["a stamp of no instant", ["stamps", "/label"], "2026-13-22T09:00:00.000Z a"],
		["a number that is none", ["planning", "pointsPerWave"], Number.NaN],
		["a whole number in a broken one's place", ["planning", "pointsPerWave"], 1.5],
		["an earlier format", ["formatVersion"], 2],
	])("is not one with %s", (_, path, value) => {
		const data = replaced(exampleReview(), path, value);
		expect(isReviewAsIs(data)).toBe(false);
		expect(parseKeptReview(data)).toEqual(parseReview(data));
	});

	it("is the same with the days that only some months have", () => {
		for (const instant of ["2024-02-29T00:00:00.000Z", "2026-12-31T23:59:59.999Z", "0000-01-01T00:00:00.000Z"])
			expect(isReviewAsIs(replaced(exampleReview(), ["touched", "a"], instant))).toBe(true);
	});

	it("is made of plain records, where edits lie over a large one", () => {
		const stored = Object.fromEntries(Array.from({ length: manyEntries }, (_, place) => [`i${place}`, emptyAnswer]));
		const answers = layeredWith(stored, "i7", { ...emptyAnswer, note: "Later" });
		const read = parseKeptReview({ ...exampleReview(), answers });
		if (!read.ok) throw new Error("refused");
		expect(isMany(read.value.answers)).toBe(true);
		expect(structuredClone(read.value.answers)).toEqual({ ...stored, i7: { ...emptyAnswer, note: "Later" } });
		const broken = layeredWith<unknown>(stored, "i7", { ...emptyAnswer, note: 7 });
		expect(parseKeptReview({ ...exampleReview(), answers: broken })).toMatchObject({
			ok: false,
			problems: [{ place: "answers.i7.note" }],
		});
	});
});

function withoutNote({ note: _note, ...rest }: { note: string }): object {
	return rest;
}
