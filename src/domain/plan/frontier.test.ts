import { describe, expect, it } from "vitest";
import { type FrontierPoint, kneeOf, pointAt } from "./frontier.ts";

const points = (...figures: [effort: number, net24: number][]): FrontierPoint[] =>
	figures.map(([effort, net24]) => ({ effort, net24, highRiskWorth24: 0, proved: true }));

describe("the knee", () => {
	it("is the point farthest above the line from end to end", () => {
		expect(kneeOf(points([0, 0], [2, 60], [4, 90], [10, 100]))?.effort).toBe(4);
	});

	it("is the cheaper of two equally far", () => {
		expect(kneeOf(points([0, 0], [1, 30], [2, 40], [4, 40]))?.effort).toBe(1);
		expect(kneeOf(points([0, 0], [1, 20], [2, 30], [4, 40]))?.effort).toBe(1);
	});

	it("is missing where no point lies above the line", () => {
		expect(kneeOf([])).toBeNull();
		expect(kneeOf(points([0, 0]))).toBeNull();
		expect(kneeOf(points([0, 0], [1, 10], [2, 20]))).toBeNull();
		expect(kneeOf(points([0, 0], [5, 10], [10, 40]))).toBeNull();
	});
});

describe("the answer for a budget", () => {
	const frontier = { points: points([3, 10], [5, 20]), total: 9, everyBudget: true };

	it.each([
		[2, null],
		[3, 10],
		[4, 10],
		[5, 20],
		[99, 20],
	])("for %i points brings %s", (budget, net24) => {
		expect(pointAt(frontier, budget)?.net24 ?? null).toBe(net24);
	});
});
