import { describe, expect, it } from "vitest";
import { parseLens } from "../../parse/lens.ts";
import { parseLensTexts } from "../../parse/lensTexts.ts";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleTexts } from "../../testing/exampleTexts.ts";
import { buildReport } from "../report/report.ts";
import { allRequirements } from "../report/reportRows.ts";
import { withFact, withRatings } from "../review/changes.ts";
import { newReview } from "../review/review.ts";
import { judgedLens } from "./judgedLens.ts";

const lens = exampleLens();
const review = withRatings(
	withRatings(
		withFact(newReview("r", lens, "2026-11-22T00:00:00.000Z"), "runsProduction", true),
		["rel-zones", "rec-private", "rec-watch-rel"],
		{ severity: "low", by: "Ada" },
	),
	["rel-zones-tried", "rec-regions"],
	{ effort: "medium" },
);
const own = judgedLens({ lens, texts: exampleTexts() }, review.ratings ?? {}, {
	id: "example-judged",
	version: "2026.11.29",
	title: "Example, judged",
	why: ({ by }) => `Judged by ${by || "us"}.`,
});

describe("a lens made of what a team judged", () => {
	it("weighs every requirement as the review did, without any rating", () => {
		const { ratings: _, ...bare } = review;
		const weights = (rows: ReturnType<typeof allRequirements>) =>
			rows.map(({ id, credits, effort, unjudged }) => ({ id, credits, effort, unjudged }));
		const before = allRequirements(buildReport(lens, review, "2026-11-29"));
		const after = allRequirements(buildReport(own.lens, bare, "2026-11-29"));
		expect(weights(after)).toEqual(weights(before));
	});

	it("is whole: every check of a lens and of its texts holds, and it says who judged", () => {
		const parsed = parseLens(own.lens);
		expect(parsed).toEqual({ ok: true, value: own.lens });
		expect(parseLensTexts(own.texts, own.lens)).toMatchObject({ ok: true });
		expect(own.texts.items["rel-zones"]?.remainder?.severityWhy).toBe("Judged by Ada.");
		expect(own.texts.items["rel-zones"]?.parts?.["rel-zones-tried"]?.effortWhy).toBe("Judged by us.");
		expect(own.texts.recommendations["rec-regions"]?.severityWhy).toBe(
			exampleTexts().recommendations["rec-regions"]?.severityWhy,
		);
	});
});
