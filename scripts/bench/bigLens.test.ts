import { describe, expect, it } from "vitest";
import { buildReport } from "../../src/domain/report/report.ts";
import { parseLens } from "../../src/parse/lens.ts";
import { parseLensTexts } from "../../src/parse/lensTexts.ts";
import { parseReview } from "../../src/parse/review.ts";
import { bigLens, exportSize } from "./bigLens.ts";
import { bigTexts } from "./bigTexts.ts";
import { worstReview } from "./reviews.ts";

describe("the lens that is measured", () => {
	const lens = bigLens();
	const review = worstReview(lens);

	it("passes the parser of every lens, and its review that of every review", () => {
		expect(parseLens(structuredClone(lens))).toEqual({ ok: true, value: lens });
		expect(parseReview(structuredClone(review))).toEqual({ ok: true, value: review });
	});

	it("is the same every time", () => {
		expect(bigLens()).toEqual(lens);
	});

	it("has 3,000 requirements, all gaps, of both statuses, with 2,000 prerequisites that bind", () => {
		const { gaps } = buildReport(lens, review, "2026-01-01");
		expect(gaps).toHaveLength(3000);
		expect(new Set(gaps.map(({ status }) => status))).toEqual(new Set(["missing", "partial"]));
		const needed = gaps.flatMap(({ prerequisites }) => prerequisites);
		expect(needed).toHaveLength(2000);
		expect(needed.every(({ state }) => state === "gap")).toBe(true);
	});

	it("has 1,000 gaps and every text of theirs in the size that exports are held to", () => {
		const smaller = bigLens(exportSize);
		const texts = bigTexts(smaller);
		expect(buildReport(smaller, worstReview(smaller), "2026-01-01").gaps).toHaveLength(1000);
		expect(parseLensTexts(structuredClone(texts), smaller)).toEqual({ ok: true, value: texts });
	});
});
