/** The exact plan: the best set of gaps, what is proved of it, and why the rest stays out (scoring.md section 5). */
import type { Highs } from "highs";
import { answerOf, type PlanAnswer, type PlanProblem, smallPlan } from "../domain/plan/plan.ts";
import { chooseGreedily } from "../domain/plan/planGreedy.ts";
import { findObstacles, type LeastEffort, type Obstacle } from "../domain/plan/planObstacles.ts";
import { type LeftOut, leftOut } from "../domain/plan/planReasons.ts";
import { aimStages, choiceOf, fewerPoints, idsOf, isHopeless, type Measure, orderStages, programOf } from "./planProgram.ts";
import { type Limits, type NoOutcome, type Outcome, type Program, type Stage, solveStages } from "./program.ts";

/** What is proved of an answer. */
interface Proof {
	/** No set of gaps does better by the aim. */
	isBest: boolean;
	/** The first measure that was not proved, with the bound no set can exceed; null: time did not run out. */
	open: { measure: Measure; bound: number } | null;
	/** Whether ties were settled by positions; not owed above a hundred gaps. */
	tieBreak: "settled" | "open" | "notOwed";
}

export type Plan =
	| { kind: "plan"; answer: PlanAnswer; proof: Proof; leftOut: LeftOut[] }
	/** No set fits: what stands against it. */
	| { kind: "impossible"; obstacles: Obstacle[] }
	/** No set was found in time, nor proved impossible. */
	| { kind: "noTime" };

/** The best set of gaps under a problem's aim and rules. */
export function solvePlan(highs: Highs, problem: PlanProblem, limits: Limits): Plan {
	const stages = [...aimStages(problem), fewerPoints(problem), ...orderStages(problem)];
	const outcome = choose(highs, problem, stages, limits);
	if (outcome === "noTime") return { kind: "noTime" };
	if (outcome === "impossible") {
		const least = (relaxed: PlanProblem) => leastEffort(highs, relaxed, limits);
		return { kind: "impossible", obstacles: findObstacles(problem, least) };
	}
	const answer = answerOf(problem, idsOf(problem, outcome.chosen));
	return { kind: "plan", answer, proof: proofOf(problem, outcome), leftOut: leftOut(problem, answer) };
}

/** The best choice of gaps, stage after stage. */
export function choose(
	highs: Highs,
	problem: PlanProblem,
	stages: Stage<Measure>[],
	limits: Limits,
	program: Program = programOf(problem),
): Outcome<Measure> | NoOutcome {
	if (isHopeless(problem)) return "impossible";
	if (problem.gaps.length === 0) return program.accepts([]) ? { chosen: [], open: null } : "impossible";
	return solveStages(highs, program, stages, limits, choiceOf(problem, chooseGreedily(problem)));
}

/** Time that ran out counts as "there is one": an obstacle is named only where it is proved. */
function leastEffort(highs: Highs, problem: PlanProblem, limits: Limits): ReturnType<LeastEffort> {
	const outcome = choose(highs, problem, [fewerPoints(problem)], limits);
	if (outcome === "impossible") return null;
	if (outcome === "noTime") return { points: 0, isProved: false };
	return { points: answerOf(problem, idsOf(problem, outcome.chosen)).effort, isProved: outcome.open === null };
}

function proofOf({ gaps }: PlanProblem, { open }: Outcome<Measure>): Proof {
	return {
		isBest: open === null || open.stage === "fewerPoints" || open.stage === "order",
		open: open && { measure: open.stage, bound: open.bound },
		tieBreak: gaps.length > smallPlan ? "notOwed" : open ? "open" : "settled",
	};
}
