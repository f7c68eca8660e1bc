/** For tests: plans of random reviews, each against trying every set of gaps. */
import type { Highs } from "highs";
import { expect } from "vitest";
import { problemOf } from "../domain/examples.ts";
import { type Plan, solvePlan } from "../planner/solvePlan.ts";
import { solveByTrying } from "./planReference.ts";
import { samplePlan, smallSample } from "./planSamples.ts";

/** Fails on the first review, by its seed, whose plan is not proved the best; among them are ones without any plan. */
export function expectBestPlans(highs: Highs, from: number, until: number): void {
	const kinds = new Set<Plan["kind"]>();
	for (let seed = from; seed < until; seed += 1) {
		const { input, plan: wish } = samplePlan(seed, smallSample);
		const problem = problemOf(input, wish);
		const plan = solvePlan(highs, problem, { seconds: 60 });
		kinds.add(plan.kind);
		expect(plan.kind === "plan" ? plan.answer : null, `review ${seed}`).toEqual(solveByTrying(problem));
		if (plan.kind === "plan") expect(plan.proof, `review ${seed}`).toEqual({ isBest: true, open: null, tieBreak: "settled" });
	}
	expect([...kinds].toSorted()).toEqual(["impossible", "plan"]);
}
