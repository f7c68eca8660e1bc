/** The frontier: the best answer for every budget, and where more budget begins to bring less (scoring.md section 5). */
import { bandStart } from "../judge/band.ts";
import type { ScoreFigure } from "../judge/scoreFigure.ts";
import { isOpen, type PlanAnswer, type PlanProblem, smallPlan, sumOf } from "./plan.ts";
import type { ScoreFigures } from "./planReport.ts";

/** What a budget buys. */
export type Bought = Pick<PlanAnswer, "effort" | "net24" | "highRiskWorth24">;

/** A best answer: it holds from a budget of its effort up to the next point's. */
export interface FrontierPoint extends Bought {
	ids: string[];
	/** The scores once it is done. */
	after: ScoreFigures;
	/** False: the search ended before it was proved the best. */
	proved: boolean;
}

export interface Frontier {
	/** Effort rising. Empty: no budget allows any set. */
	points: FrontierPoint[];
	/** Points of all gaps that may be chosen: no budget above brings more. */
	total: number;
	/** True: every budget was solved; false: 60 budgets from 0 to the total, or time ran out on some. */
	everyBudget: boolean;
}

const sampledBudgets = 60;

/**
 * Goes down from the total. A best answer of fewer points than its budget is the best for every budget in between, so the
 * next budget to try lies just below its effort. `best` solves one budget; `onPoint` hears of each point as it is found.
 */
export function traceFrontier(
	problem: PlanProblem,
	best: (problem: PlanProblem) => FrontierPoint | "impossible" | "noTime",
	onPoint: (point: FrontierPoint) => void = () => {},
): Frontier {
	const total = sumOf(
		problem.gaps.filter((gap) => isOpen(gap, problem)),
		({ effort }) => effort,
	);
	const isSmall = problem.gaps.length <= smallPlan;
	let everyBudget = isSmall;
	const points: FrontierPoint[] = [];
	for (const budget of budgetsDown(total, isSmall)) {
		const last = points[0];
		if (last && last.effort <= budget) continue;
		const point = best({ ...problem, budget });
		if (point === "impossible") break;
		if (point === "noTime") everyBudget = false;
		else {
			points.unshift(point);
			onPoint(point);
		}
	}
	return { points, total, everyBudget };
}

const budgetsDown = (total: number, everyBudget: boolean): number[] =>
	everyBudget
		? Array.from({ length: total + 1 }, (_, step) => total - step)
		: Array.from({ length: sampledBudgets }, (_, step) =>
				Math.round((total * (sampledBudgets - 1 - step)) / (sampledBudgets - 1)),
			);

/** The best answer found for a budget; null: the budget is below the first point. */
export const pointAt = <P extends Bought>({ points }: { points: P[] }, budget: number): P | null =>
	points.findLast(({ effort }) => effort <= budget) ?? null;

/** The point farthest above the straight line from the first point to the last; null: none lies above it. */
export function kneeOf<P extends Bought>(points: P[], measure: "net24" | "highRiskWorth24" = "net24"): P | null {
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last) return null;
	const rise = last[measure] - first[measure];
	const run = last.effort - first.effort;
	const above = (point: P) => (point[measure] - first[measure]) * run - (point.effort - first.effort) * rise;
	const farthest = points.reduce((best, point) => (above(point) > above(best) ? point : best), first);
	return above(farthest) > 0 ? farthest : null;
}

/** The pillar whose low end is lowest; of equals the first. Null: nothing to score. */
export function lowestPillar({ pillars }: ScoreFigures): { id: string; score: ScoreFigure } | null {
	const scored = Object.entries(pillars).flatMap(([id, score]) => (score ? [{ id, score }] : []));
	return scored.toSorted((a, b) => a.score.low - b.score.low)[0] ?? null;
}

/** Whether the lowest pillar decides the word of the whole somewhere: it is critical there. */
export const lowestDecides = (points: Pick<FrontierPoint, "after">[]): boolean =>
	points.some(({ after }) => (lowestPillar(after)?.score.low ?? 100) < bandStart.moderate);

/** Whether a low end lies where "excellent" begins, and a cap keeps its word below that. */
export const isCapped = (score: ScoreFigure | null): boolean =>
	score !== null && score.low >= bandStart.excellent && score.bands !== null && score.bands[0] !== "excellent";
