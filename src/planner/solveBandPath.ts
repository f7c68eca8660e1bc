/** The cheapest path of a score to a band, through the exact solver (scoring.md section 5). */
import type { Highs } from "highs";
import {
	type BandPath,
	type BandTarget,
	gainsTowards,
	ifInPlace,
	lowAfter,
	reachesBand,
	type ScoredReview,
	unknownsHolding,
} from "../domain/plan/bandPath.ts";
import { answerOf, type PlanProblem } from "../domain/plan/plan.ts";
import { aimStages, coefficients, fewerPoints, idsOf, orderStages, programOf } from "./planProgram.ts";
import type { Limits, Program, Row } from "./program.ts";
import { choose } from "./solvePlan.ts";

/** Doubles stand for exact fractions here: the row lets this much too little pass, and exact arithmetic judges it. */
const tolerance = 1e-7;

/** The least effort, whatever the problem's budget, that brings the low end of a score to a band; or what stands in its way. */
export function solveBandPath(
	highs: Highs,
	problem: PlanProblem,
	review: ScoredReview,
	target: BandTarget,
	limits: Limits,
): BandPath {
	if (lowAfter(review, target.pillar, new Set()) === null) return { kind: "notScored" };
	if (reachesBand(review, target, new Set())) return { kind: "there" };
	const pathFrom = (start: ScoredReview) => cheapest(highs, problem, start, target, limits);
	const path = pathFrom(review);
	if (path.kind !== "outOfReach") return path;
	return withAnswers(review, unknownsHolding(review, target), pathFrom);
}

function cheapest(highs: Highs, problem: PlanProblem, review: ScoredReview, target: BandTarget, limits: Limits): BandPath {
	const unlimited = { ...problem, budget: Infinity };
	const stages = [fewerPoints(unlimited), ...aimStages(unlimited), ...orderStages(unlimited)];
	const outcome = choose(highs, unlimited, stages, limits, programTowards(unlimited, review, target));
	if (outcome === "noTime") return { kind: "noTime" };
	if (outcome === "impossible") return { kind: "outOfReach" };
	const isCheapest = outcome.open === null || outcome.open.stage !== "fewerPoints";
	return { kind: "path", answer: answerOf(unlimited, idsOf(unlimited, outcome.chosen)), isCheapest };
}

function programTowards(problem: PlanProblem, review: ScoredReview, target: BandTarget): Program {
	const program = programOf(problem);
	return {
		...program,
		rows: [...program.rows, ...bandRows(problem, review, target)],
		accepts: (chosen) => program.accepts(chosen) && reachesBand(review, target, idsOf(problem, chosen)),
	};
}

/** The gains must add up to what is lacking, told in shares of it; no row where nothing is lacking any more. */
function bandRows({ gaps }: PlanProblem, review: ScoredReview, target: BandTarget): Row[] {
	const { gains, lacking } = gainsTowards(review, target);
	if (lacking <= 0) return [];
	const shares = coefficients(gaps, ({ id }) => (gains.get(id) ?? 0) / lacking);
	return [{ lower: 1 - tolerance, upper: Infinity, coefficients: shares }];
}

/** The fewest unknowns, those that would add most first, that open a path once they are in place. */
function withAnswers(review: ScoredReview, unknowns: string[], pathFrom: (review: ScoredReview) => BandPath): BandPath {
	const pathWith = (count: number) => pathFrom(ifInPlace(review, unknowns.slice(0, count)));
	let [tooFew, enough] = [0, unknowns.length];
	let path = pathWith(enough);
	if (path.kind !== "path") return path;
	while (enough - tooFew > 1) {
		const middle = Math.floor((tooFew + enough) / 2);
		const candidate = pathWith(middle);
		if (candidate.kind === "path") [enough, path] = [middle, candidate];
		else tooFew = middle;
	}
	return path.kind === "path" ? { kind: "answersNeeded", unknowns, enough, answer: path.answer } : path;
}
