import { describe, expect, it } from "vitest";
import { layFrontier, pathOf } from "./frontier.ts";

const steps = [
	{ effort: 0, value: 40 },
	{ effort: 2, value: 55 },
	{ effort: 5, value: 60 },
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

	it("has an axis from ten to ten that holds every line", () => {
		expect(layFrontier([steps], 10).ticks).toEqual([40, 50, 60]);
		expect(layFrontier([steps, [{ effort: 4, value: 3.5 }]], 10).ticks).toEqual([0, 20, 40, 60]);
		expect(layFrontier([[{ effort: 0, value: 24 }], [{ effort: 3, value: 88 }]], 10).ticks).toEqual([20, 40, 60, 80, 90]);
		expect(layFrontier([[{ effort: 0, value: 100 }]], 10).ticks).toEqual([90, 100]);
	});

	it("stays inside its box where there is nothing to draw or to gain", () => {
		const flat = layFrontier([[{ effort: 0, value: 50 }]], 0);
		expect(flat.lines[0]?.every(({ x, y }) => x === 0 && y === 1)).toBe(true);
		expect(layFrontier([[]], 0)).toMatchObject({ lines: [[]], ticks: [0, 20, 40, 60, 80, 100] });
	});

	it("lays out the stretches of a line that hold something", () => {
		const { stretches } = layFrontier([steps], 10);
		expect(stretches(steps, (index) => index > 1)).toEqual([
			[
				{ x: 0.5, y: 0 },
				{ x: 1, y: 0 },
			],
		]);
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
