import loadHighs from "highs";
import { describe, expect, it } from "vitest";
import { problemOf } from "../domain/examples.ts";
import { kneeOf, pointAt } from "../domain/plan/frontier.ts";
import type { PlanProblem } from "../domain/plan/plan.ts";
import { solveByTrying } from "../domain/plan/planReference.ts";
import { largeSample, samplePlan, smallSample } from "../domain/planSamples.ts";
import { solveFrontier } from "./solveFrontier.ts";

const highs = await loadHighs();
const limits = { seconds: 60 };

const totalOf = ({ gaps }: PlanProblem) => gaps.reduce((sum, { effort }) => sum + effort, 0);

describe("the frontier", () => {
	it("holds the best answer for every budget from 0 to the total", () => {
		let points = 0;
		for (let seed = 0; seed < 60; seed += 1) {
			const { input, plan } = samplePlan(seed, { ...smallSample, requirements: 8 });
			const problem = problemOf(input, plan);
			const frontier = solveFrontier(highs, problem, limits);
			expect(frontier.everyBudget).toBe(true);
			points += frontier.points.length;
			for (let budget = 0; budget <= totalOf(problem); budget += 1) {
				const best = solveByTrying({ ...problem, budget });
				const point = pointAt(frontier, budget);
				expect(point && { ...point }, `review ${seed}, budget ${budget}`).toEqual(
					best && { effort: best.effort, net24: best.net24, highRiskWorth24: best.highRiskWorth24, proved: true },
				);
			}
		}
		expect(points).toBeGreaterThan(100);
	});

	it("tells each point as it is found, from the dearest down", () => {
		const { input } = samplePlan(3, largeSample(12, 6));
		const told: number[] = [];
		const frontier = solveFrontier(highs, problemOf(input, { budget: 0 }), limits, ({ effort }) => told.push(effort));
		expect(told.toReversed()).toEqual(frontier.points.map(({ effort }) => effort));
		expect(told.length).toBeGreaterThan(5);
	});

	it("solves sixty budgets above a hundred gaps, and says so", () => {
		const { input } = samplePlan(5, largeSample(104, 52));
		const problem = problemOf(input, { budget: 0 });
		const frontier = solveFrontier(highs, problem, limits);
		expect(frontier.everyBudget).toBe(false);
		expect(frontier.points.length).toBeLessThanOrEqual(60);
		expect(frontier.points.length).toBeGreaterThan(30);
		expect(frontier.points.map(({ effort }) => effort)).toEqual(
			frontier.points.map(({ effort }) => effort).toSorted((a, b) => a - b),
		);
		expect(kneeOf(frontier.points)).not.toBeNull();
	});
});
