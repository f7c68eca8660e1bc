import { describe, expect, it } from "vitest";
import { wayIn } from "./wayIn.ts";

const figures = (answered: number, visible: number) => ({ progress: { answered, visible }, score: null, high: 0 });

describe("the way into a review", () => {
	it("is its questions while many wait or while that is not known, then its report", () => {
		const review = { id: "a", assessor: null };
		expect(wayIn({ ...review, figures: null })).toBe("/reviews/a/questions");
		expect(wayIn({ ...review, figures: figures(0, 0) })).toBe("/reviews/a/questions");
		expect(wayIn({ ...review, figures: figures(31, 35) })).toBe("/reviews/a/questions");
		expect(wayIn({ ...review, figures: figures(32, 35) })).toBe("/reviews/a/report");
	});

	it("is always the questions of a sheet: its report is nobody's", () => {
		expect(wayIn({ id: "a", assessor: "Ada", figures: figures(35, 35) })).toBe("/reviews/a/questions");
	});
});
