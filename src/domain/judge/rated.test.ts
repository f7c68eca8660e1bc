import { describe, expect, it } from "vitest";
import { exampleLens } from "../../testing/exampleLens.ts";
import type { Lens } from "../lens/lens.ts";
import { buildReport } from "../report/report.ts";
import { allRequirements } from "../report/reportRows.ts";
import { withAnswer, withFact, withRatings, withStatus } from "../review/changes.ts";
import { newReview, type Review } from "../review/review.ts";

const lens = exampleLens();
const empty = newReview("r", { id: "example", version: "1.0.0" }, "2026-11-22T00:00:00.000Z");

/** The same lens, in which nobody judged the remainder of the first item. */
const open: Lens = {
	...lens,
	items: lens.items.map((item) =>
		item.remainder
			? { ...item, remainder: { severity: { level: "medium" }, effort: "medium", unjudged: ["severity", "effort"] } }
			: item,
	),
};

const rowOf = (of: Lens, review: Review, id: string) =>
	allRequirements(buildReport(of, review, "2026-11-29")).find((row) => row.id === id);

describe("what a team judges", () => {
	it("counts in the place of what the lens states, in risk, worth and points, and leaves the lens's own beside it", () => {
		const missing = withStatus(empty, "rec-private", "missing");
		const before = buildReport(lens, missing, "2026-11-29").gaps.find(({ id }) => id === "rec-private");
		const judged = withRatings(missing, ["rec-private"], { severity: "low", effort: "high", by: "Ada" });
		const after = buildReport(lens, judged, "2026-11-29").gaps.find(({ id }) => id === "rec-private");
		expect(before).toMatchObject({ risk: "high", worth24: 72, points: 1 });
		expect(after).toMatchObject({ risk: "low", worth24: 24, points: 8, rating: { by: "Ada" } });
		expect(after?.stated).toEqual({ credits: before?.credits, effort: before?.effort });
	});

	it("is taken back by itself, and the report is again what it was", () => {
		const judged = withRatings(empty, ["rec-private"], { severity: "low" });
		buildReport(lens, judged, "2026-11-29");
		const back = withRatings(judged, ["rec-private"], { severity: null });
		expect(back.ratings).toEqual({});
		expect(rowOf(lens, back, "rec-private")).toEqual(rowOf(exampleLens(), empty, "rec-private"));
	});

	it("makes a requirement judged that the lens left open, in the share of every score it enters", () => {
		const shares = (review: Review) => {
			const { overall, pillars } = buildReport(open, review, "2026-11-29");
			return [overall, ...pillars.map(({ score }) => score)].map((score) => score?.unjudgedShare);
		};
		// Of the weights of reliability, 2 of a remainder (nobody's), 1 of a part, 3 of a row and 1 of twins; of security, 3 and 1.
		expect(shares(empty)).toEqual([18, 29, undefined]);
		expect(rowOf(open, empty, "rel-zones")?.unjudged).toEqual(["severity", "effort"]);
		const judged = withRatings(empty, ["rel-zones"], { severity: "high" });
		expect(shares(judged)).toEqual([undefined, undefined, undefined]);
		expect(rowOf(open, judged, "rel-zones")?.unjudged).toEqual(["effort"]);
		// What does not apply enters no score, and its share neither.
		expect(shares(withAnswer(empty, "rel-zones", { choice: { kind: "notApplicable", reason: "" } }))).toEqual([
			undefined,
			undefined,
			undefined,
		]);
	});

	it("keeps a duty raised by a fact only as long as it stays high", () => {
		const duty = withFact(empty, "runsProduction", true);
		expect(rowOf(lens, duty, "rel-zones")?.raised).toBe(true);
		expect(rowOf(lens, withRatings(duty, ["rel-zones"], { effort: "low" }), "rel-zones")?.raised).toBe(true);
		expect(rowOf(lens, withRatings(duty, ["rel-zones"], { severity: "low" }), "rel-zones")?.raised).toBeUndefined();
	});
});
