import { describe, expect, it } from "vitest";
import { layFrontier, pathOf } from "./frontier.ts";

const steps = [
	{ effort: 0, value: 0 },
	{ effort: 2, value: 6 },
	{ effort: 5, value: 8 },
];

describe("the frontier", () => {
	it("stays level until the budget reaches the next plan", () => {
		const { lines } = layFrontier([steps], 10);
		expect(lines[0]).toEqual([
			{ x: 0, y: 1 },
			{ x: 0.2, y: 1 },
			{ x: 0.2, y: 0.25 },
			{ x: 0.5, y: 0.25 },
			{ x: 0.5, y: 0 },
			{ x: 1, y: 0 },
		]);
	});

	it("makes room for what costs more than it is worth", () => {
		const { zero, least, most, placeOf } = layFrontier([steps, [{ effort: 4, value: -8 }]], 10);
		expect({ zero, least, most }).toEqual({ zero: 0.5, least: -8, most: 8 });
		expect(placeOf({ effort: 5, value: -8 })).toEqual({ x: 0.5, y: 1 });
	});

	it("stays inside its box where there is nothing to draw or to gain", () => {
		const flat = layFrontier([[{ effort: 0, value: 0 }]], 0);
		expect(flat.lines[0]?.every(({ x, y }) => x === 0 && y === 0)).toBe(true);
		expect(layFrontier([[]], 0).lines).toEqual([[]]);
	});

	it("marks where a plan brings more, not where it only costs more", () => {
		const { dots } = layFrontier([[...steps, { effort: 7, value: 8 }]], 10);
		expect(dots[0]?.map(({ x }) => x)).toEqual([0, 0.2, 0.5]);
	});

	it("is written as a path", () => {
		expect(
			pathOf(
				[
					{ x: 0, y: 1 },
					{ x: 0.25, y: 1 / 3 },
				],
				1000,
			),
		).toBe("M0 1000L250 333.3");
	});
});
