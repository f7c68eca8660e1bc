/** The frontier through the exact solver: a best answer for every budget, without the tie-break by positions. */
import type { Highs } from "highs";
import { type Frontier, type FrontierPoint, traceFrontier } from "../domain/plan/frontier.ts";
import { answerOf, type PlanProblem } from "../domain/plan/plan.ts";
import { type ScoredReview, scoresAfter } from "../domain/plan/planOutcome.ts";
import { scoreFigures } from "../domain/plan/planReport.ts";
import { aimStages, fewerPoints, idsOf } from "./planProgram.ts";
import type { Limits, NoOutcome } from "./program.ts";
import { choose } from "./solvePlan.ts";

/** The best answer for every budget (60 budgets above a hundred gaps), with the scores it leads to. `limits` hold for each budget. */
export function solveFrontier(
	highs: Highs,
	problem: PlanProblem,
	review: ScoredReview,
	limits: Limits,
	onPoint?: (point: FrontierPoint) => void,
): Frontier {
	const best = (candidate: PlanProblem): FrontierPoint | NoOutcome => {
		const outcome = choose(highs, candidate, [...aimStages(candidate), fewerPoints(candidate)], limits);
		if (typeof outcome === "string") return outcome;
		const { ids, effort, net24, highRiskWorth24 } = answerOf(candidate, idsOf(candidate, outcome.chosen));
		const after = scoreFigures(scoresAfter(review, new Set(ids)));
		return { ids, effort, net24, highRiskWorth24, after, proved: outcome.open === null };
	};
	return traceFrontier(problem, best, onPoint);
}
