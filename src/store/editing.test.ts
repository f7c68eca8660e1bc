import { describe, expect, it } from "vitest";
import { withAnswer, withDecision, withParticipants, withStatus, withWorkload } from "../domain/review/changes.ts";
import { withTold } from "../domain/review/stamp.ts";
import { parseReview } from "../parse/review.ts";
import { exampleReview } from "../testing/exampleReview.ts";
import { editReview } from "./editing.ts";

const now = "2026-11-27T09:00:00.000Z";

const touchedAfter = (change: Parameters<typeof editReview>[1]) => {
	const edited = editReview(exampleReview(), change, { now, writer: "me" });
	return edited.ok ? edited.value.review.touched : null;
};

describe("the instants of what was said", () => {
	it("are kept for the item or requirement that a change is about, and for no other", () => {
		expect(touchedAfter((review) => withAnswer(review, "rel-zones", { note: "Three zones" }))).toEqual({ "rel-zones": now });
		expect(touchedAfter((review) => withStatus(review, "rec-watch-rel", null))).toEqual({ "rec-watch-rel": now });
		expect(touchedAfter((review) => withDecision(review, "rel-zones", { owner: "Ada" }))).toEqual({ "rel-zones": now });
	});

	it("bear who changed which part, after every former instant", () => {
		const late = { ...exampleReview(), changedAt: "2026-11-28T09:00:00.000Z" };
		const edited = editReview(late, (review) => withWorkload(review, { name: "Other" }), { now, writer: "me" });
		expect(edited.ok && edited.value).toMatchObject({
			changes: [{ at: "/workload/name", to: "Other" }],
			stamp: "2026-11-28T09:00:00.001Z me",
			review: { changedAt: "2026-11-28T09:00:00.001Z", stamps: { "/workload/name": "2026-11-28T09:00:00.001Z me" } },
		});
	});

	it("come after what a file says of a part, though that lies after the change of the review", () => {
		const stamps = { "/workload/name": "9000-01-01T00:00:00.000Z them" };
		const review = { ...exampleReview(), stamps };
		const edited = editReview(review, (former) => withWorkload(former, { name: "Mine" }), { now, writer: "me" });
		expect(edited.ok && edited.value.stamp).toBe("9000-01-01T00:00:00.001Z me");
		expect(edited.ok && withTold(review, edited.value).workload.name).toBe("Mine");
	});

	it("stay as they are where something else changes", () => {
		expect(touchedAfter((review) => withWorkload(review, { name: "Other" }))).toEqual({});
	});
});

describe("an edit that could not be read back", () => {
	it.each<[string, Parameters<typeof editReview>[1], string, string]>([
		["a broken text", (review) => withAnswer(review, "rel-zones", { note: "\ud800" }), "brokenText", "answers.rel-zones.note"],
		["no day", (review) => withDecision(review, "rel-zones", { due: "soon" }), "notADay", "decisions.rel-zones.due"],
		[
			"a reserved link",
			(review) => withAnswer(review, "rel-zones", { links: ["\ud800"] }),
			"unexpected",
			"answers.rel-zones.links.\ud800",
		],
		[
			"somebody without an id",
			(review) => withParticipants(review, [{ id: "", name: "", role: "", mustSign: false }]),
			"notAnId",
			"participants..id",
		],
	])("is refused with its place: %s", (_what, change, code, place) => {
		const edited = editReview(exampleReview(), change, { now, writer: "me" });
		expect(!edited.ok && edited.problems.map((one) => [one.code, one.place])).toEqual([[code, place]]);
	});

	it("is refused where no instant is left after that of the review", () => {
		const last = { ...exampleReview(), changedAt: "9998-12-31T23:59:59.999Z" };
		const rename = (review: typeof last) => withWorkload(review, { name: "Other" });
		expect(editReview(last, rename, { now, writer: "me" })).toEqual({
			ok: false,
			problems: [{ code: "notAnInstant", place: "changedAt", values: { found: "9999-01-01T00:00:00.000Z" } }],
		});
		const before = { ...last, changedAt: "9998-12-31T23:59:59.998Z" };
		const edited = editReview(before, rename, { now, writer: "me" });
		expect(edited.ok && parseReview(edited.value.review).ok).toBe(true);
	});
});
