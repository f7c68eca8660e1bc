/** Does one job of the planner, wherever HiGHS was loaded. */
import type { Highs } from "highs";
import { countStays } from "../domain/stability.ts";
import type { Job, JobKind, Jobs } from "./jobs.ts";
import { solveBandPath } from "./solveBandPath.ts";
import { solveFrontier } from "./solveFrontier.ts";
import { solvePlan } from "./solvePlan.ts";

type Does<K extends JobKind> = (
	highs: Highs,
	input: Jobs[K]["input"],
	tell: (progress: Jobs[K]["progress"]) => void,
) => Jobs[K]["output"];

const does: { [K in JobKind]: Does<K> } = {
	plan: (highs, { problem, limits }) => solvePlan(highs, problem, limits),
	frontier: (highs, { problem, limits }, tell) => solveFrontier(highs, problem, limits, tell),
	bandPath: (highs, { problem, review, target, limits }) => solveBandPath(highs, problem, review, target, limits),
	stability: (_highs, input) => countStays(input),
};

export const runJob = <K extends JobKind>(
	highs: Highs,
	job: Job<K>,
	tell: (progress: Jobs[K]["progress"]) => void,
): Jobs[K]["output"] => does[job.kind](highs, job.input, tell);
