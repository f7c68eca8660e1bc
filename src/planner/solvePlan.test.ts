import loadHighs from "highs";
import { describe, expect, it } from "vitest";
import scoringCases from "../domain/examples/scoring-examples.json";
import { type PlanInput, problemOf, runScoring, type ScoringCase, type Solver } from "../domain/examples.ts";
import type { BandPath } from "../domain/plan/bandPath.ts";
import { isAllowed, type PlanGap, type PlanProblem } from "../domain/plan/plan.ts";
import { chooseGreedily } from "../domain/plan/planGreedy.ts";
import { expectBestPlans } from "../testing/bestPlans.ts";
import { solveByTrying } from "../testing/planReference.ts";
import { largeSample, samplePlan, smallSample } from "../testing/planSamples.ts";
import { solveBandPath } from "./solveBandPath.ts";
import { type Plan, solvePlan } from "./solvePlan.ts";

const highs = await loadHighs();
const limits = { seconds: 60 };
const solve = (problem: PlanProblem): Plan => solvePlan(highs, problem, limits);
const effortOf = (path: BandPath) => (path.kind === "there" ? 0 : path.kind === "path" ? path.answer.effort : null);
const answerOf = (plan: Plan) => (plan.kind === "plan" ? plan.answer : null);

const sample = (seed: number) => {
	const { input, plan } = samplePlan(seed, smallSample);
	return problemOf(input, plan);
};

describe("worked examples of plans", () => {
	it.each(scoringCases)("$name", (example) => {
		const plan = (problem: PlanProblem) => answerOf(solve(problem));
		const path: Solver["path"] = (problem, review, target) => effortOf(solveBandPath(highs, problem, review, target, limits));
		const { plans, paths } = runScoring(structuredClone(example) as unknown as ScoringCase, { plan, path });
		expect(plans?.length).toBeGreaterThan(0);
		expect(plans).toEqual(example.plans);
		expect(paths).toEqual(example.paths);
	});
});

describe("the exact plan, against trying every set", () => {
	it("finds the same set in 600 reviews", () => {
		expectBestPlans(highs, 0, 600);
	});
});

describe("why a gap is left out", () => {
	it("is always said, never with a shrug where the best set is proved", () => {
		const said = new Set<string>();
		for (let seed = 0; seed < 500; seed += 1) {
			const problem = sample(seed);
			const plan = solve(problem);
			if (plan.kind !== "plan") continue;
			expect([...plan.answer.ids, ...plan.leftOut.map(({ id }) => id)].toSorted()).toEqual(
				problem.gaps.map(({ id }) => id).toSorted(),
			);
			for (const { reasons } of plan.leftOut) {
				expect(reasons.length).toBeGreaterThan(0);
				for (const { kind } of reasons) said.add(kind);
			}
		}
		expect([...said].toSorted()).toEqual(
			["cap", "exclusive", "notWorthItsPrice", "pinnedOut", "prerequisite", "tooDear", "treated"].toSorted(),
		);
	});
});

describe("what stands against a plan that is impossible", () => {
	it("names demands that cannot be met together, each of which would be enough to lift", () => {
		let impossible = 0;
		for (let seed = 0; seed < 500; seed += 1) {
			const problem = sample(seed);
			const plan = solve(problem);
			if (plan.kind !== "impossible") continue;
			impossible += 1;
			const demands = plan.obstacles.map((obstacle) => {
				if (obstacle.kind === "budget") return (only: PlanProblem): PlanProblem => ({ ...only, budget: problem.budget });
				if (obstacle.kind === "cap")
					return (only: PlanProblem): PlanProblem => ({
						...only,
						caps8: { ...only.caps8, [obstacle.pillar]: problem.caps8[obstacle.pillar] ?? 0 },
					});
				const pin = obstacle.kind;
				return (only: PlanProblem): PlanProblem => ({ ...only, [pin]: [...only[pin], obstacle.id] });
			});
			const nothing: PlanProblem = { ...problem, budget: Infinity, caps8: {}, pinIn: [], pinOut: [] };
			const asking = (some: typeof demands) => solveByTrying(some.reduce((rest, demand) => demand(rest), nothing));
			expect(asking(demands), `review ${seed}`).toBeNull();
			for (const lifted of demands)
				expect(asking(demands.filter((demand) => demand !== lifted)), `review ${seed}`).not.toBeNull();
		}
		expect(impossible).toBeGreaterThan(100);
	});
});

const gap = (id: string, change: Partial<PlanGap> = {}): PlanGap => ({
	id,
	risk: "medium",
	worth24: 24,
	net24: 24,
	effort: 2,
	pressure8: {},
	prerequisites: [],
	assumes: [],
	exclusive: [],
	treated: false,
	...change,
});

const wish = (gaps: PlanGap[], change: Partial<PlanInput> = {}): PlanProblem => ({
	gaps,
	budget: 10,
	aim: "riskFirst",
	pinIn: [],
	pinOut: [],
	caps8: {},
	includeTreated: false,
	...change,
});

describe("obstacles in words a team can act on", () => {
	const obstaclesOf = (problem: PlanProblem) => {
		const plan = solve(problem);
		return plan.kind === "impossible" ? plan.obstacles : null;
	};

	it("says from which budget the pins would fit", () => {
		const gaps = [gap("a", { effort: 8, prerequisites: ["b"] }), gap("b", { effort: 5 })];
		expect(obstaclesOf(wish(gaps, { pinIn: ["a"] }))).toEqual([
			{ kind: "budget", fitsFrom: 13 },
			{ kind: "pinIn", id: "a", trouble: null },
		]);
	});

	it("says what ails a pin", () => {
		const gaps = [
			gap("a", { prerequisites: ["b"] }),
			gap("b", { treated: true }),
			gap("c", { exclusive: ["d"] }),
			gap("d", { exclusive: ["c"] }),
		];
		const pinned = (...pinIn: string[]) => obstaclesOf(wish(gaps, { pinIn }));
		expect(pinned("nothing")).toEqual([{ kind: "pinIn", id: "nothing", trouble: { kind: "notAGap" } }]);
		expect(pinned("b")).toEqual([{ kind: "pinIn", id: "b", trouble: { kind: "treated" } }]);
		expect(pinned("a")).toEqual([{ kind: "pinIn", id: "a", trouble: { kind: "prerequisite", ids: ["b"] } }]);
		expect(pinned("c", "d")).toEqual([
			{ kind: "pinIn", id: "c", trouble: { kind: "exclusive", ids: ["c", "d"] } },
			{ kind: "pinIn", id: "d", trouble: { kind: "exclusive", ids: ["d", "c"] } },
		]);
	});

	it("names a cap that only relief out of budget could meet", () => {
		const gaps = [gap("a", { pressure8: { cost: 6 } }), gap("b", { effort: 9, pressure8: { cost: -4 } })];
		expect(obstaclesOf(wish(gaps, { pinIn: ["a"], caps8: { cost: 3 } }))).toEqual([
			{ kind: "budget", fitsFrom: 11 },
			{ kind: "cap", pillar: "cost" },
			{ kind: "pinIn", id: "a", trouble: null },
		]);
	});
});

describe("size, ties and time", () => {
	it("settles a hundred equal gaps by their positions, and says above that it does not", () => {
		const gaps = Array.from({ length: 100 }, (_, position) => gap(`g${position}`));
		const plan = solve(wish(gaps, { budget: 61 }));
		expect(answerOf(plan)?.ids).toEqual(gaps.slice(0, 30).map(({ id }) => id));
		const larger = solve(wish([...gaps, gap("one more")], { budget: 61 }));
		expect(larger).toMatchObject({ kind: "plan", proof: { isBest: true, open: null, tieBreak: "notOwed" } });
	});

	it("proves the best of 3,000 gaps with 2,000 prerequisites, better than a greedy choice", () => {
		const { input, plan } = samplePlan(1, largeSample(3000, 2000));
		const problem = problemOf(input, { ...plan, aim: "mostWorth" });
		const best = solve(problem);
		const greedy = chooseGreedily(problem);
		const greedyNet = problem.gaps.filter(({ id }) => greedy.has(id)).reduce((sum, { net24 }) => sum + net24, 0);
		expect(best).toMatchObject({ kind: "plan", proof: { isBest: true } });
		expect(answerOf(best)?.net24).toBeGreaterThan(greedyNet);
		expect(isAllowed(problem, new Set(answerOf(best)?.ids))).toBe(true);
	});

	it("says what it could not prove when time runs out, with a bound", () => {
		const { input, plan } = samplePlan(1, largeSample(500, 300));
		const problem = problemOf(input, plan);
		const cut = solvePlan(highs, problem, { seconds: 0 });
		const whole = answerOf(solve(problem));
		if (cut.kind !== "plan" || !cut.proof.open || !whole) throw new Error("a plan was expected");
		expect(cut.proof.isBest).toBe(false);
		expect(isAllowed(problem, new Set(cut.answer.ids))).toBe(true);
		const { measure, bound } = cut.proof.open;
		if (measure !== "net24" && measure !== "highRiskWorth24") throw new Error("the aim was expected to be open");
		expect(bound).toBeGreaterThanOrEqual(whole[measure]);
	});

	it("plans nothing where there is nothing to plan", () => {
		expect(answerOf(solve(wish([])))).toEqual({
			ids: [],
			net24: 0,
			highRiskWorth24: 0,
			effort: 0,
			pressure8: {},
			assumptions: [],
		});
		expect(solve(wish([], { caps8: { cost: -1 } }))).toEqual({
			kind: "impossible",
			obstacles: [{ kind: "cap", pillar: "cost" }],
		});
	});

	it("names unknown prerequisites as assumptions", () => {
		const gaps = [gap("a", { assumes: ["u"] }), gap("b", { assumes: ["u", "v"] }), gap("c", { assumes: ["w"], effort: 50 })];
		expect(answerOf(solve(wish(gaps)))?.assumptions).toEqual([
			{ id: "u", neededBy: ["a", "b"] },
			{ id: "v", neededBy: ["b"] },
		]);
	});
});
