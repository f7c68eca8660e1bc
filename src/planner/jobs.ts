/** What the planner's worker is asked and what it says back, as plain objects. */
import type { BandPath, BandTarget } from "../domain/plan/bandPath.ts";
import type { Frontier, FrontierPoint } from "../domain/plan/frontier.ts";
import type { PlanProblem } from "../domain/plan/plan.ts";
import type { ScoredReview } from "../domain/plan/planOutcome.ts";
import type { StabilityInput } from "../domain/report/stability.ts";
import type { Limits } from "./program.ts";
import type { Plan } from "./solvePlan.ts";

/** By kind of job: what it takes, what it gives, and what it tells on the way. */
export interface Jobs {
	plan: { input: { problem: PlanProblem; limits: Limits }; output: Plan; progress: never };
	frontier: {
		input: { problem: PlanProblem; review: ScoredReview; limits: Limits };
		output: Frontier;
		progress: FrontierPoint;
	};
	bandPath: {
		input: { problem: PlanProblem; review: ScoredReview; target: BandTarget; limits: Limits };
		output: BandPath;
		progress: never;
	};
	/** In how many of the draws each of the ten gaps of most value stays among them. */
	stability: { input: StabilityInput; output: Record<string, number>; progress: never };
}

export type JobKind = keyof Jobs;

export type Job<K extends JobKind = JobKind> = { [P in K]: { kind: P; input: Jobs[P]["input"] } }[K];

export type Reply<K extends JobKind = JobKind> =
	| { type: "progress"; progress: Jobs[K]["progress"] }
	| { type: "done"; output: Jobs[K]["output"] }
	/** A bug: what it said. */
	| { type: "failed"; message: string };
