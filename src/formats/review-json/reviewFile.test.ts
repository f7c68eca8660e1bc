import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../domain/review/answer.ts";
import type { Decision } from "../../domain/review/decision.ts";
import type { Review, Sheet, Status } from "../../domain/review/review.ts";
import { exampleReview } from "../../testing/exampleReview.ts";
import { readReviewFile } from "./readReviewFile.ts";
import { writeReviewFile } from "./writeReviewFile.ts";

const text = fc.string({ unit: "binary", maxLength: 30 });
const id = fc.stringMatching(/^[a-z0-9][a-z0-9._:-]{0,20}$/).filter((name) => !(name in {}) && name !== "prototype");
const day = fc.constantFrom("", "2024-02-29", "2026-12-31");
const instant = fc
	.date({ min: new Date("1970-01-01"), max: new Date("9998-12-31"), noInvalidDate: true })
	.map((date) => date.toISOString());
const key = fc.oneof(id, text).filter((name) => !["__proto__", "constructor", "prototype"].includes(name));
const entries = <V>(value: fc.Arbitrary<V>) => fc.dictionary(key, value, { maxKeys: 5, noNullPrototype: true });

const answer: fc.Arbitrary<Answer> = fc.record({
	choice: fc.oneof(
		fc.constant(null),
		fc.record({ kind: fc.constant("option" as const), option: id }),
		fc.constant({ kind: "dontKnow" as const }),
		fc.record({ kind: fc.constant("notApplicable" as const), reason: text }),
	),
	note: text,
	links: fc.array(text),
	owner: text,
	due: day,
	decision: text,
	dissent: text,
	confidence: fc.constantFrom(null, "sure", "fairly", "guess"),
	evidenceSeen: fc.array(id),
	flagged: fc.boolean(),
});

const decision: fc.Arbitrary<Decision> = fc.record({
	treatment: fc.constantFrom(null, "mitigate", "accept", "defer", "transfer"),
	owner: text,
	due: day,
	note: text,
	decision: text,
	reason: text,
	approver: text,
	expires: day,
	compensating: text,
	wonPillar: id,
	wonWhy: text,
	points: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 100 })),
});

const status = fc.constantFrom<Status[]>("inPlace", "partial", "missing", "unknown", "notApplicable");

const sheet: fc.Arbitrary<Sheet> = fc.record({
	id,
	assessor: text,
	received: day,
	answers: entries(answer),
	set: entries(status),
});

const review: fc.Arbitrary<Review> = fc.record({
	formatVersion: fc.constant(exampleReview().formatVersion),
	id,
	lens: fc.record({ id, version: fc.constant("1.0.0") }),
	createdAt: instant,
	changedAt: instant,
	touched: entries(instant),
	askAgain: fc.array(id),
	archived: fc.boolean(),
	label: text,
	sheetOf: fc.oneof(fc.constant(null), fc.record({ review: id, assessor: text })),
	workload: fc.record({
		name: text,
		owner: text,
		description: text,
		criticality: fc.constantFrom("missionCritical", "standard", "experimental"),
		priorities: entries(fc.constantFrom(1, 2, 3, 4, 5)),
		facts: entries(fc.oneof(fc.boolean(), text)),
	}),
	participants: fc.array(fc.record({ id, name: text, role: text, mustSign: fc.boolean() })),
	answers: entries(answer),
	set: entries(status),
	decisions: entries(decision),
	tensionNotes: entries(text),
	votes: fc.array(fc.record({ id, name: text, points: entries(fc.integer({ min: 0, max: 100 })) })),
	sheets: fc.array(sheet, { maxLength: 2 }),
	planning: fc.record(
		{
			wish: fc.record({
				budget: fc.nat(500),
				aim: fc.constantFrom("riskFirst" as const, "mostWorth" as const),
				pinIn: fc.array(id),
				pinOut: fc.array(id),
				caps8: entries(fc.integer({ min: -50, max: 50 })),
				includeTreated: fc.boolean(),
			}),
			pointsPerWave: fc.integer({ min: 1, max: 100 }),
			scenarios: fc.array(fc.record({ id, name: text, closed: fc.array(id) })),
			adopted: fc.constantFrom(null, { name: "P", day: "2026-11-22", closed: ["a"], pointsPerWave: 8, origin: "best" as const }),
			pace: fc.record({
				weeks: fc.integer({ min: 1, max: 26 }),
				firstDay: day,
				breaks: fc.array(fc.record({ from: day, to: day }), { maxLength: 2 }),
			}),
		},
		{ requiredKeys: ["wish", "pointsPerWave", "scenarios", "adopted"] },
	),
});

const problemsOf = (file: string) => {
	const result = readReviewFile(file);
	return result.ok ? [] : result.problems;
};

const fileWith = (change: object) => JSON.stringify({ ...JSON.parse(writeReviewFile(exampleReview())), ...change });

describe("a review file", () => {
	it("brings back every review as it was", () => {
		fc.assert(
			fc.property(review, (original) => {
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
