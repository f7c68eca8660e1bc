import { describe, expect, it } from "vitest";
import { withAnswer, withDecision, withStatus, withWorkload } from "../domain/review/changes.ts";
import { exampleReview } from "../testing/exampleReview.ts";
import { editReview } from "./editing.ts";

const now = "2026-11-27T09:00:00.000Z";

const touchedAfter = (change: Parameters<typeof editReview>[1]) => {
	const edited = editReview(exampleReview(), change, now);
	return edited.ok ? edited.value.touched : null;
};

describe("the instants of what was said", () => {
	it("are kept for the item or requirement that a change is about, and for no other", () => {
		expect(touchedAfter((review) => withAnswer(review, "rel-zones", { note: "Three zones" }))).toEqual({ "rel-zones": now });
		expect(touchedAfter((review) => withStatus(review, "rec-watch-rel", null))).toEqual({ "rec-watch-rel": now });
		expect(touchedAfter((review) => withDecision(review, "rel-zones", { owner: "Ada" }))).toEqual({ "rel-zones": now });
	});

	it("stay as they are where something else changes", () => {
		expect(touchedAfter((review) => withWorkload(review, { name: "Other" }))).toEqual({});
	});
});
