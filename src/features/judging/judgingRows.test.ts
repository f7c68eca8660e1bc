import { describe, expect, it } from "vitest";
import type { Lens } from "../../domain/lens/lens.ts";
import { buildReport } from "../../domain/report/report.ts";
import { withRatings } from "../../domain/review/changes.ts";
import { newReview } from "../../domain/review/review.ts";
import { exampleLens } from "../../testing/exampleLens.ts";
import { filteredBy, isLeftOpen, isUnjudged, rowsOf } from "./judgingRows.ts";

const example = exampleLens();
const lens: Lens = {
	...example,
	items: example.items.map((item) =>
		item.remainder
			? { ...item, remainder: { severity: { level: "medium" }, effort: "medium", unjudged: ["severity", "effort"] } }
			: item,
	),
};
const empty = newReview("r", { id: "example", version: "1.0.0" }, "2026-11-22T00:00:00.000Z");
const rows = (review = empty) => rowsOf(buildReport(lens, review, "2026-11-29"), lens);

describe("what is to be judged", () => {
	it("stands in lens order, with what the lens has and what it leaves open", () => {
		expect(rows().map(({ id }) => id)).toEqual(["rel-zones", "rel-zones-tried", "rec-regions", "rec-private", "rec-watch-rel"]);
		expect(rows()[0]).toMatchObject({ severity: null, statedSeverity: null, statedEffort: null });
		expect(rows()[3]).toMatchObject({ severity: null, statedSeverity: "high", statedEffort: "low" });
		expect(
			rows()
				.filter(isUnjudged)
				.map(({ id }) => id),
		).toEqual(["rel-zones"]);
	});

	it("is judged once both are, and stays in sight while it is held", () => {
		const half = rows(withRatings(empty, ["rel-zones"], { severity: "high", by: "Ada" }))[0];
		expect(half).toMatchObject({ severity: "high", effort: null, by: "Ada", statedSeverity: null });
		expect(half && isUnjudged(half)).toBe(true);
		const [whole] = rows(withRatings(empty, ["rel-zones"], { severity: "high", effort: "low" }));
		if (!whole) throw new Error("no row");
		expect([isUnjudged(whole), isLeftOpen(whole)]).toEqual([false, true]);
		const passes = (held: string[]) => filteredBy(new Set(held))[0]?.passes?.(whole, "yes");
		expect([passes([]), passes(["rel-zones"])]).toEqual([false, true]);
	});
});
