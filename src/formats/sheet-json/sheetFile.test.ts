import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Status } from "../../domain/review/review.ts";
import { handOut, reviewOnSheet, type SheetFile, sendBack } from "../../domain/together/sheet.ts";
import { exampleReview } from "../../testing/exampleReview.ts";
import { readFile } from "../readFile.ts";
import { writeSheetFile } from "./writeSheetFile.ts";

const review = exampleReview();
const now = "2026-11-22T09:00:00.000Z";
const out = handOut(review, "Ada");
const back = sendBack({ ...reviewOnSheet(out, { id: "own", now }), answers: review.answers, set: review.set });
if (!back) throw new Error("no sheet");

const problemsOf = (file: string) => {
	const result = readFile(file);
	return result.ok ? [] : result.problems;
};
const fileWith = (change: object) => JSON.stringify({ ...JSON.parse(writeSheetFile(back)), ...change });

describe("a sheet file", () => {
	it.each([out, back])("comes back as it went, $sent", (sheet) => {
		expect(readFile(writeSheetFile(sheet))).toEqual({ ok: true, value: { kind: "sheet", sheet } });
	});

	it("brings back any name and any status", () => {
		const status = fc.constantFrom<Status[]>("inPlace", "partial", "missing", "unknown", "notApplicable");
		const name = fc.string({ unit: "grapheme", minLength: 1 });
		fc.assert(
			fc.property(name, fc.array(status, { maxLength: 4 }), (assessor, statuses) => {
				const sheet: SheetFile = { ...back, assessor, set: Object.fromEntries(statuses.map((one, n) => [`r${n}`, one])) };
				expect(readFile(writeSheetFile(sheet))).toEqual({ ok: true, value: { kind: "sheet", sheet } });
			}),
		);
	});

	it("says first what it is, and holds nothing that the team wrote", () => {
		const file = writeSheetFile(out);
		expect(
			file.startsWith('{\n  "plumbline": "sheet",\n  "formatVersion": 1,\n  "sent": "out",\n  "review": "review-1",\n'),
		).toBe(true);
		for (const secret of ["Two zones", "Not ours", "Decided in March."]) expect(file).not.toContain(secret);
	});

	it("is the same whatever order it was filled in", () => {
		const turned = { ...back, answers: Object.fromEntries(Object.entries(back.answers).toReversed()) };
		expect(Object.keys(turned.answers)).not.toEqual(Object.keys(back.answers));
		expect(writeSheetFile(turned)).toBe(writeSheetFile(back));
	});

	it("says that it is newer than this app", () => {
		expect(problemsOf(fileWith({ formatVersion: 4 }))).toEqual([
			{ code: "tooNew", place: "formatVersion", values: { found: 4, known: 1 } },
		]);
	});

	it.each([
		[{ assessor: "" }, "assessor"],
		[{ sent: "sideways" }, "sent"],
		[{ review: "../x" }, "review"],
		[{ set: { "rec-regions": "done" } }, "set.rec-regions"],
		[{ answers: { "sec-watch": { choice: "o1" } } }, "answers.sec-watch.choice"],
		[{ formatVersion: "1" }, "formatVersion"],
	])("says which of its fields is wrong: %j", (change, place) => {
		expect(problemsOf(fileWith(change)).map((one) => one.place)).toContain(place);
	});
});
