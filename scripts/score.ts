/** `npm run -s score FILE`: reads worked examples of either shape and prints the same shape with our results. */
import { readFileSync } from "node:fs";
import loadHighs from "highs";
import { type ResolutionCase, runResolution, runScoring, type ScoringCase } from "../src/domain/examples.ts";
import type { BandTarget } from "../src/domain/plan/bandPath.ts";
import type { PlanAnswer, PlanProblem } from "../src/domain/plan/plan.ts";
import type { ScoredReview } from "../src/domain/plan/planOutcome.ts";
import { solveBandPath } from "../src/planner/solveBandPath.ts";
import { solvePlan } from "../src/planner/solvePlan.ts";

type Case = ScoringCase | ResolutionCase;

const highs = await loadHighs();

function solve(problem: PlanProblem): PlanAnswer | null {
	const plan = solvePlan(highs, problem, { seconds: 60 });
	if (plan.kind === "noTime") throw new Error("no set of gaps was found in a minute, nor proved impossible");
	if (plan.kind === "plan" && plan.proof.open) console.error("a plan is not proved the best:", JSON.stringify(plan.proof));
	return plan.kind === "plan" ? plan.answer : null;
}

/** A path that is no set of gaps has no effort: what bars it is told by the app. */
function path(problem: PlanProblem, review: ScoredReview, target: BandTarget): number | null {
	const found = solveBandPath(highs, problem, review, target, { seconds: 60 });
	if (found.kind === "noTime") throw new Error("no path was found in a minute, nor proved impossible");
	if (found.kind === "path" && !found.isCheapest) console.error("a path is not proved the cheapest");
	if (found.kind === "there") return 0;
	return found.kind === "path" ? found.answer.effort : null;
}

function run(example: Case) {
	if ("input" in example) return runScoring(example, { plan: solve, path });
	if ("lens" in example && "review" in example) return runResolution(example);
	throw new Error("a case has either `input` (scoring) or `lens` and `review` (resolution)");
}

const file = process.argv[2];
if (!file) {
	console.error("usage: npm run -s score FILE");
	process.exit(2);
}
const read: Case | Case[] = JSON.parse(readFileSync(file, "utf8"));
console.log(JSON.stringify(Array.isArray(read) ? read.map(run) : run(read), null, 2));
