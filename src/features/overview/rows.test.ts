import { describe, expect, it } from "vitest";
import { buildReport } from "../../domain/report/report.ts";
import { withAnswer } from "../../domain/review/changes.ts";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleReview } from "../../testing/exampleReview.ts";
import { ownersOf, rowsOf } from "./rows.ts";

const lens = exampleLens();
const review = exampleReview();
const rows = (of = review) => rowsOf(buildReport(lens, of, "2026-11-22"), of);

describe("rows of the overview", () => {
	it("shows every question in lens order, with what its answer leaves to say", () => {
		expect(rows().map(({ item, number, toSay }) => [item, number, toSay.length])).toEqual([
			["rel-zones", 1, 2],
			["sec-network", 1, 0],
			["sec-watch", 2, 0],
		]);
	});

	it("keeps the very answer of a question that another change leaves alone", () => {
		const changed = withAnswer(review, "rel-zones", { owner: "Ada" });
		const [before, after] = [rows(), rows(changed)];
		expect(after[2]?.answer).toBe(before[2]?.answer);
		expect(after[0]?.answer).not.toBe(before[0]?.answer);
	});

	it("names owners once, sorted, and never the empty one", () => {
		const owned = ["Zoe", " Ada ", "Ada"].reduce(
			(changed, owner, index) => withAnswer(changed, lens.items[index]?.id ?? "", { owner }),
			review,
		);
		expect(ownersOf(rows(owned), "en")).toEqual(["Ada", "Zoe"]);
		expect(ownersOf(rows(), "en")).toEqual([]);
	});
});
