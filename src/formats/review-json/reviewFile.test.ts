import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryReview } from "../../testing/arbitraryReview.ts";
import { exampleReview } from "../../testing/exampleReview.ts";
import { readReviewFile } from "./readReviewFile.ts";
import { writeReviewFile } from "./writeReviewFile.ts";

const problemsOf = (file: string) => {
	const result = readReviewFile(file);
	return result.ok ? [] : result.problems;
};

const fileWith = (change: object) => JSON.stringify({ ...JSON.parse(writeReviewFile(exampleReview())), ...change });

describe("a review file", () => {
	it("brings back every review as it was", () => {
		fc.assert(
			fc.property(arbitraryReview, (original) => {
				expect(readReviewFile(writeReviewFile(original))).toEqual({ ok: true, value: original });
			}),
		);
	});

	it("is the same whatever order a review was filled in", () => {
		const original = exampleReview();
		const turned = { ...original, answers: Object.fromEntries(Object.entries(original.answers).toReversed()) };
		expect(Object.keys(turned.answers)).not.toEqual(Object.keys(original.answers));
		expect(writeReviewFile(turned)).toBe(writeReviewFile(original));
	});

	it("says first what it is, and ends with a line break", () => {
		const file = writeReviewFile(exampleReview());
		expect(file.startsWith('{\n  "plumbline": "review",\n  "formatVersion": ')).toBe(true);
		expect(Object.keys(JSON.parse(file)).slice(0, 3)).toEqual(["plumbline", "formatVersion", "id"]);
		expect(file.endsWith("}\n")).toBe(true);
	});

	it.each(["{}", "[]", "null", '"review"', '{"plumbline":"lens","formatVersion":1}', '{"formatVersion":1}'])(
		"is told from other JSON: %s",
		(file) => {
			expect(problemsOf(file)).toEqual([{ code: "notAReview", place: "", values: {} }]);
		},
	);

	it("says where it was cut short, wherever that was", () => {
		const file = writeReviewFile(exampleReview()).trimEnd();
		for (let length = 1; length < file.length; length += 7) {
			const lines = file.slice(0, length).split("\n");
			const position = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
			expect(problemsOf(file.slice(0, length))).toMatchObject([{ code: "cutShort", values: position }]);
		}
	});

	it("says that it is newer than this app", () => {
		expect(problemsOf(fileWith({ formatVersion: 9 }))).toEqual([
			{ code: "tooNew", place: "formatVersion", values: { found: 9, known: exampleReview().formatVersion } },
		]);
	});

	it("says which of its fields is wrong", () => {
		expect(problemsOf(fileWith({ tensionNotes: { "ten-regions": 5 } }))).toEqual([
			{ code: "wrongValue", place: "tensionNotes.ten-regions", values: { expected: '"…"', found: "5" } },
		]);
	});
});
