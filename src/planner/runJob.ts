/** Does one job of the planner, wherever HiGHS comes from: its megabytes are asked for by those jobs alone that solve something. */
import type { Highs } from "highs";
import { countStays } from "../domain/report/stability.ts";
import type { Job, JobKind, Jobs } from "./jobs.ts";
import { solveBandPath } from "./solveBandPath.ts";
import { solveFrontier } from "./solveFrontier.ts";
import { solvePlan } from "./solvePlan.ts";

type Solver = () => Promise<Highs>;

type Does<K extends JobKind> = (
	solver: Solver,
	input: Jobs[K]["input"],
	tell: (progress: Jobs[K]["progress"]) => void,
) => Promise<Jobs[K]["output"]>;

const does: { [K in JobKind]: Does<K> } = {
	plan: async (solver, { problem, limits }) => solvePlan(await solver(), problem, limits),
	frontier: async (solver, { problem, review, limits }, tell) => solveFrontier(await solver(), problem, review, limits, tell),
	bandPath: async (solver, { problem, review, target, limits }) => solveBandPath(await solver(), problem, review, target, limits),
	stability: async (_solver, input) => countStays(input),
};

/** Does a job with the solver, telling how far it is. */
export const runJob = <K extends JobKind>(
	solver: Solver,
	job: Job<K>,
	tell: (progress: Jobs[K]["progress"]) => void,
): Promise<Jobs[K]["output"]> => does[job.kind](solver, job.input, tell);
