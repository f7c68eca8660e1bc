import { describe, expect, it } from "vitest";
import { differenceOf } from "./planDifference.ts";

describe("the difference of two plans", () => {
	it("names what each has alone, and counts both", () => {
		expect(differenceOf({ ids: ["a", "b", "c"] }, { ids: ["d", "b"] })).toEqual({
			onlyFirst: ["a", "c"],
			onlySecond: ["d"],
			count: 3,
		});
	});

	it("is none between plans of the same gaps, whatever their order", () => {
		expect(differenceOf({ ids: ["a", "b"] }, { ids: ["b", "a"] }).count).toBe(0);
	});
});
