/** The frontier: the best answer for every budget, and where more budget begins to bring less (scoring.md section 5). */
import { isOpen, type PlanProblem, smallPlan, sumOf } from "./plan.ts";

/** The figures of a best answer: it holds from a budget of its effort up to the next point's. */
export interface FrontierPoint {
	effort: number;
	net24: number;
	highRiskWorth24: number;
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
export const pointAt = ({ points }: Frontier, budget: number): FrontierPoint | null =>
	points.findLast(({ effort }) => effort <= budget) ?? null;

/** The point farthest above the straight line from the first point to the last; null: none lies above it. */
export function kneeOf(points: FrontierPoint[], measure: "net24" | "highRiskWorth24" = "net24"): FrontierPoint | null {
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last) return null;
	const rise = last[measure] - first[measure];
	const run = last.effort - first.effort;
	const above = (point: FrontierPoint) => (point[measure] - first[measure]) * run - (point.effort - first.effort) * rise;
	const farthest = points.reduce((best, point) => (above(point) > above(best) ? point : best), first);
	return above(farthest) > 0 ? farthest : null;
}
