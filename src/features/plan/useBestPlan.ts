import type { PlanProblem } from "../../domain/plan/plan.ts";
import { useAnswer } from "./useAnswer.ts";

export type PlanAsked = ReturnType<typeof useBestPlan>;

/** Seconds the search may take. Small lenses need milliseconds; three thousand requirements need about one second. */
export const limits = { seconds: 10 };

/** The best plan for a problem. A slider on the move is waited for. */
export function useBestPlan(problem: PlanProblem) {
	return useAnswer<"plan">({ kind: "plan", input: { problem, limits } }, 120);
}
