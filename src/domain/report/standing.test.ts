import { describe, expect, it } from "vitest";
import { withAnswer, withWorkload } from "../review/changes.ts";
import { newReview, type Review } from "../review/review.ts";
import { standingOf } from "./standing.ts";

const base = newReview("r", { id: "example", version: "1.0.0" }, "2026-11-20T10:00:00.000Z");

const at = (review: Review, changedAt: string, ...touched: string[]): Review => ({
	...review,
	changedAt,
	touched: { ...review.touched, ...Object.fromEntries(touched.map((id) => [id, changedAt])) },
});
const noted = (review: Review, item: string, day: string): Review =>
	at(withAnswer(review, item, { note: `Of ${day}` }), `2026-11-${day}T10:00:00.000Z`, item);

describe("a review of a backup", () => {
	it("is new where none of its id is here", () => {
		expect(standingOf(undefined, base)).toBe("new");
	});

	it("is the same where people said the same, whenever and in whatever order", () => {
		const twice = noted(noted(base, "a", "21"), "b", "22");
		const turned = noted(noted(base, "b", "22"), "a", "21");
		expect(standingOf(twice, at(turned, "2026-11-26T10:00:00.000Z"))).toBe("same");
	});

	it("is newer on the side that goes on from the other", () => {
		const [former, later] = [noted(base, "a", "21"), noted(noted(base, "a", "21"), "b", "22")];
		expect(standingOf(former, later)).toBe("newerThere");
		expect(standingOf(later, former)).toBe("newerHere");
	});

	it("differs where both went on by themselves, whichever is later", () => {
		const [one, other] = [noted(base, "a", "21"), noted(base, "b", "22")];
		expect(standingOf(one, other)).toBe("differs");
		expect(standingOf(other, one)).toBe("differs");
	});

	it("differs where the same moment holds two versions", () => {
		expect(standingOf(base, withWorkload(base, { name: "Other" }))).toBe("differs");
	});
});
