import { describe, expect, it } from "vitest";
import { measureOf, percentOf } from "./frontierMeasure.ts";

const point = (effort: number, net24: number, highRiskWorth24 = 0) => ({ effort, net24, highRiskWorth24 });

describe("what the frontier is measured in", () => {
	it("is high-risk worth where risk comes first and there is some to buy", () => {
		expect(measureOf("riskFirst", [point(0, 0), point(3, -2, 48)])).toBe("highRiskWorth24");
		expect(measureOf("riskFirst", [point(0, 0), point(3, 9)])).toBe("net24");
		expect(measureOf("mostWorth", [point(3, 9, 48)])).toBe("net24");
	});
});

describe("the share of all there is to buy", () => {
	it("is a whole percent, and a hundred only for all of it", () => {
		const points = [point(0, 0), point(2, 500), point(9, 999), point(10, 1000)];
		expect(points.map((each) => percentOf(each, points, "net24"))).toEqual([0, 50, 99, 100]);
	});

	it("is nothing where there is nothing to buy", () => {
		expect(percentOf(point(0, 0), [point(0, 0)], "net24")).toBe(0);
		expect(percentOf(point(0, -5), [point(0, -5)], "net24")).toBe(0);
	});
});
