import { describe, expect, it } from "vitest";
import type { ScoreFigure } from "../judge/scoreFigure.ts";
import type { FrontierPoint } from "./frontier.ts";
import { fallsOf } from "./frontierFalls.ts";
import type { PlanGap } from "./plan.ts";

const gap = (id: string, effort: number, pressure8: Record<string, number> = {}): PlanGap => ({
	id,
	effort,
	pressure8,
	risk: "high",
	worth24: 24,
	net24: 24,
	prerequisites: [],
	assumes: [],
	exclusive: [],
	treated: false,
});

const gaps = [gap("big", 8, { cost: 4, security: -2 }), gap("small", 1), gap("tiny", 1, { cost: 1 })];

const score = (low: number): ScoreFigure => ({
	low,
	high: 100,
	lowShown: Math.round(low),
	highShown: 100,
	shown: "",
	bands: null,
	caps: [],
	highRisks: 0,
});

const point = (effort: number, ids: string[], overall: number, pillars: Record<string, number>): FrontierPoint => ({
	effort,
	ids,
	net24: 0,
	highRiskWorth24: 0,
	proved: true,
	after: {
		overall: score(overall),
		pillars: Object.fromEntries(Object.entries(pillars).map(([id, low]) => [id, score(low)])),
	},
});

describe("where a frontier falls", () => {
	it("says what comes in, what gives way, which pillar is lower and which pays more", () => {
		const points = [
			point(0, [], 30, { cost: 20, security: 40 }),
			point(2, ["small", "tiny"], 50, { cost: 40, security: 40 }),
			point(8, ["big"], 44, { cost: 30, security: 60 }),
		];
		expect(fallsOf(points, gaps)).toEqual([
			{
				from: points[1],
				to: points[2],
				enters: ["big"],
				leaves: ["small", "tiny"],
				lower: ["cost"],
				pays: [{ pillar: "cost", more8: 3 }],
			},
		]);
	});

	it("counts the lowest pillar where it is critical, and tells the deepest fall first", () => {
		const points = [
			point(1, ["small"], 50, { cost: 30, security: 40 }),
			point(2, ["tiny"], 52, { cost: 29, security: 50 }),
			point(8, ["big"], 42, { cost: 29, security: 30 }),
		];
		expect(fallsOf(points, gaps).map(({ to }) => to.effort)).toEqual([8, 2]);
	});

	it("does not count a lowest pillar that is not critical", () => {
		const points = [point(1, ["small"], 50, { cost: 40 }), point(2, ["tiny"], 50, { cost: 39 })];
		expect(fallsOf(points, gaps)).toEqual([]);
	});

	it("does not tell what rounds away", () => {
		const points = [point(1, ["small"], 50.4, { cost: 40 }), point(2, ["tiny"], 50, { cost: 40 })];
		expect(fallsOf(points, gaps)).toEqual([]);
	});

	it("is nowhere where nothing falls, or nothing is drawn", () => {
		expect(fallsOf([point(0, [], 30, { cost: 20 }), point(1, ["small"], 30, { cost: 20 })], gaps)).toEqual([]);
		expect(fallsOf([], gaps)).toEqual([]);
	});
});
