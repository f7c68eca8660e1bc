import loadHighs from "highs";
import { describe, expect, it } from "vitest";
import { problemOf, type ScoringInput, weighingOf } from "../domain/examples.ts";
import { figureOf } from "../domain/judge/scoreFigure.ts";
import { type Bought, kneeOf, pointAt } from "../domain/plan/frontier.ts";
import { answerOf, type PlanProblem } from "../domain/plan/plan.ts";
import { type ScoredReview, scoresAfter } from "../domain/plan/planOutcome.ts";
import { solveByTrying } from "../testing/planReference.ts";
import { largeSample, samplePlan, smallSample } from "../testing/planSamples.ts";
import { solveFrontier } from "./solveFrontier.ts";

const highs = await loadHighs();
const limits = { seconds: 60 };

const scored = (input: ScoringInput): ScoredReview => ({ requirements: input.requirements, weighing: weighingOf(input) });

const totalOf = ({ gaps }: PlanProblem) => gaps.reduce((sum, { effort }) => sum + effort, 0);

const boughtBy = ({ effort, net24, highRiskWorth24 }: Bought) => ({ effort, net24, highRiskWorth24 });

describe("the frontier", () => {
	it("holds the best answer for every budget from 0 to the total", () => {
		let points = 0;
		for (let seed = 0; seed < 60; seed += 1) {
			const { input, plan } = samplePlan(seed, { ...smallSample, requirements: 8 });
			const problem = problemOf(input, plan);
			const frontier = solveFrontier(highs, problem, scored(input), limits);
			expect(frontier.everyBudget).toBe(true);
			points += frontier.points.length;
			for (let budget = 0; budget <= totalOf(problem); budget += 1) {
				const best = solveByTrying({ ...problem, budget });
				const point = pointAt(frontier, budget);
				expect(point && boughtBy(point), `review ${seed}, budget ${budget}`).toEqual(best && boughtBy(best));
				if (!point) continue;
				expect(boughtBy(answerOf(problem, new Set(point.ids)))).toEqual(boughtBy(point));
				expect(point.proved).toBe(true);
			}
		}
		expect(points).toBeGreaterThan(100);
	});

	it("tells the scores that each answer leads to", () => {
		const { input } = samplePlan(3, largeSample(12, 6));
		const review = scored(input);
		const { points } = solveFrontier(highs, problemOf(input, { budget: 0 }), review, limits);
		expect(points.length).toBeGreaterThan(5);
		for (const { ids, after } of points) {
			const { overall, pillars } = scoresAfter(review, new Set(ids));
			expect(after.overall).toEqual(figureOf(overall));
			for (const [id, score] of Object.entries(pillars)) expect(after.pillars[id]).toEqual(figureOf(score));
		}
	});

	it("tells each point as it is found, from the dearest down", () => {
		const { input } = samplePlan(3, largeSample(12, 6));
		const told: number[] = [];
		const frontier = solveFrontier(highs, problemOf(input, { budget: 0 }), scored(input), limits, ({ effort }) =>
			told.push(effort),
		);
		expect(told.toReversed()).toEqual(frontier.points.map(({ effort }) => effort));
		expect(told.length).toBeGreaterThan(5);
	});

	it("solves sixty budgets above a hundred gaps, and says so", () => {
		const { input } = samplePlan(5, largeSample(104, 52));
		const problem = problemOf(input, { budget: 0 });
		const frontier = solveFrontier(highs, problem, scored(input), limits);
		expect(frontier.everyBudget).toBe(false);
		expect(frontier.points.length).toBeLessThanOrEqual(60);
		expect(frontier.points.length).toBeGreaterThan(30);
		expect(frontier.points.map(({ effort }) => effort)).toEqual(
			frontier.points.map(({ effort }) => effort).toSorted((a, b) => a - b),
		);
		expect(kneeOf(frontier.points)).not.toBeNull();
	});
});
