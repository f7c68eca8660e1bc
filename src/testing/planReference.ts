/** Plan and path by trying every set: what the tests hold the real solver against. For about a dozen gaps. */

import { type BandTarget, reachesBand, scoreAfter } from "../domain/plan/bandPath.ts";
import { answerOf, isAllowed, type PlanAnswer, type PlanProblem } from "../domain/plan/plan.ts";
import type { ScoredReview } from "../domain/plan/planOutcome.ts";
import { emptyPlanning } from "../domain/review/planning.ts";

/** The best answer, or null where no set fits. */
export function solveByTrying(problem: PlanProblem): PlanAnswer | null {
	const allowed = subsetsOf(problem.gaps.map(({ id }) => id)).filter((chosen) => isAllowed(problem, chosen));
	const answers = allowed.map((chosen) => answerOf(problem, chosen));
	return answers.toSorted((a, b) => compareAnswers(a, b, problem))[0] ?? null;
}

/** The least effort that brings a score to a band, whatever the budget, caps and pins; null: none does, or there is no band. */
export function pathByTrying({ gaps }: PlanProblem, review: ScoredReview, target: BandTarget): number | null {
	if (!scoreAfter(review, target.pillar, new Set())?.bands) return null;
	const free: PlanProblem = { ...emptyPlanning.wish, gaps, budget: Infinity };
	const efforts = subsetsOf(gaps.map(({ id }) => id))
		.filter((chosen) => isAllowed(free, chosen) && reachesBand(review, target, chosen))
		.map((chosen) => answerOf(free, chosen).effort);
	return efforts.length > 0 ? Math.min(...efforts) : null;
}

function subsetsOf(ids: string[]): Set<string>[] {
	return Array.from({ length: 2 ** ids.length }, (_, bits) => new Set(ids.filter((_id, position) => (bits >> position) & 1)));
}

/** The better answer first: aims, then fewer points, then positions in the risk-first order. */
function compareAnswers(a: PlanAnswer, b: PlanAnswer, { aim, gaps }: PlanProblem): number {
	const risk = aim === "riskFirst" ? b.highRiskWorth24 - a.highRiskWorth24 : 0;
	return risk || b.net24 - a.net24 || a.effort - b.effort || comparePositions(positionsOf(a, gaps), positionsOf(b, gaps));
}

const positionsOf = ({ ids }: PlanAnswer, gaps: { id: string }[]): number[] =>
	ids.map((id) => gaps.findIndex((gap) => gap.id === id));

function comparePositions(a: number[], b: number[]): number {
	const at = a.findIndex((position, index) => position !== b[index]);
	return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? Infinity);
}
