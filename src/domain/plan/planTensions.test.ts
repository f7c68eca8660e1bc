import { describe, expect, it } from "vitest";
import lensJson from "../../../content/lenses/azure-machine-learning/lens.json";
import { parseLens } from "../../parse/lens.ts";
import { profileOf, resolve } from "../judge/status.ts";
import { withFact, withStatus } from "../review/changes.ts";
import { newReview, type Review, type Status } from "../review/review.ts";
import { raisedTensions } from "./planTensions.ts";

const parsed = parseLens(lensJson);
if (!parsed.ok) throw new Error("the built-in lens does not parse");
const lens = parsed.value;
const empty = newReview("r", lens, "2026-11-22T00:00:00.000Z");
const [dedicated, lowPriority] = ["rec-rel-dedicated-vm-tier", "rec-cost-low-priority-vms"];

const reviewWith = (statuses: Record<string, Status>): Review =>
	Object.entries(statuses).reduce((review, [id, status]) => withStatus(review, id, status), empty);

const raised = (review: Review, closed: string[]) =>
	raisedTensions(lens, resolve(lens, review), profileOf(lens, review), new Set(closed)).map(({ pairs }) => pairs);

describe("tensions that a plan would raise", () => {
	it("are those whose other end is in place already", () => {
		const review = reviewWith({ [dedicated]: "inPlace", [lowPriority]: "missing" });
		expect(raised(review, [lowPriority]).flat(2)).toEqual(expect.arrayContaining([dedicated, lowPriority]));
		expect(raised(review, [])).toEqual([]);
	});

	it("are not those whose other end stays open, nor those the profile lifts", () => {
		expect(raised(reviewWith({ [dedicated]: "missing", [lowPriority]: "missing" }), [lowPriority])).toEqual([]);
		const review = reviewWith({ [dedicated]: "inPlace", [lowPriority]: "missing" });
		expect(raised(withFact(review, "interruptionTolerant", "some"), [lowPriority])).toEqual([]);
	});
});
