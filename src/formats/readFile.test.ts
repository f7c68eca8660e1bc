import { describe, expect, it } from "vitest";
import { handOut } from "../domain/together/sheet.ts";
import { exampleReview } from "../testing/exampleReview.ts";
import { readFile } from "./readFile.ts";
import { writeReviewFile, writeTemplateFile } from "./review-json/writeReviewFile.ts";
import { writeSheetFile } from "./sheet-json/writeSheetFile.ts";

describe("files of ours are told apart", () => {
	it("by what they say they are", () => {
		const review = exampleReview();
		const sheet = handOut(review, "Ada");
		expect(readFile(writeReviewFile(review))).toEqual({ ok: true, value: { kind: "review", review } });
		expect(readFile(writeTemplateFile(review))).toEqual({ ok: true, value: { kind: "template", review } });
		expect(readFile(writeSheetFile(sheet))).toEqual({ ok: true, value: { kind: "sheet", sheet } });
	});

	it.each(["{}", "[]", "null", '"sheet"', '{"plumbline":1}'])("from other JSON: %s", (text) => {
		expect(readFile(text)).toEqual({ ok: false, problems: [{ code: "notAReview", place: "", values: {} }] });
	});

	it("from kinds that do not open here", () => {
		const problems = [{ code: "unknownKind", place: "", values: { found: "almanac" } }];
		expect(readFile('{"plumbline":"almanac"}')).toEqual({ ok: false, problems });
	});
});
