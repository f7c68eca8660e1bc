import { describe, expect, it } from "vitest";
import type { ScoreFigure } from "../judge/scoreFigure.ts";
import { type Bought, isCapped, kneeOf, lowestDecides, lowestPillar, pointAt } from "./frontier.ts";

const points = (...figures: [effort: number, net24: number][]): Bought[] =>
	figures.map(([effort, net24]) => ({ effort, net24, highRiskWorth24: 0 }));

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
	const frontier = { points: points([3, 10], [5, 20]) };

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

const scored = (low: number, bands: ScoreFigure["bands"]): ScoreFigure => ({
	low,
	high: low,
	lowShown: low,
	highShown: low,
	shown: String(low),
	bands,
	caps: [],
	highRisks: 0,
});

describe("the lowest pillar", () => {
	it("is the one whose low end is lowest, the first of equals; pillars without a score are none", () => {
		const pillars = { a: scored(50, ["moderate"]), b: null, c: scored(40, ["moderate"]), d: scored(40, ["moderate"]) };
		expect(lowestPillar({ overall: null, pillars })?.id).toBe("c");
		expect(lowestPillar({ overall: null, pillars: { b: null } })).toBeNull();
	});
});

describe("the lowest pillar of a frontier", () => {
	it("decides where it is critical at some budget", () => {
		const leading = (low: number) => ({ after: { overall: null, pillars: { a: scored(low, null), b: scored(90, null) } } });
		expect(lowestDecides([leading(32), leading(60)])).toBe(true);
		expect(lowestDecides([leading(33), leading(60)])).toBe(false);
		expect(lowestDecides([])).toBe(false);
	});
});

describe("a capped score", () => {
	it("lies where “excellent” begins, and is not called that", () => {
		expect(isCapped(scored(67, ["moderate"]))).toBe(true);
		expect(isCapped(scored(67, ["excellent"]))).toBe(false);
		expect(isCapped(scored(66, ["moderate"]))).toBe(false);
		expect(isCapped(scored(90, null))).toBe(false);
		expect(isCapped(null)).toBe(false);
	});
});
