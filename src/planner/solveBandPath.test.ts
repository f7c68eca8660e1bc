import loadHighs from "highs";
import { describe, expect, it } from "vitest";
import { problemOf, type ScoringInput } from "../domain/examples.ts";
import {
	type BandPath,
	type BandTarget,
	ifInPlace,
	lowAfter,
	reachesBand,
	type ScoredReview,
	unknownsHolding,
} from "../domain/plan/bandPath.ts";
import { isAllowed, type PlanProblem, sumOf } from "../domain/plan/plan.ts";
import { samplePlan, smallSample } from "../domain/planSamples.ts";
import { solveBandPath } from "./solveBandPath.ts";

const highs = await loadHighs();
const limits = { seconds: 60 };
/** Milliseconds: searches share the machine with every other test. */
const timeout = 60_000;

/** The least effort by trying every set; null: no set brings the score there. */
function leastByTrying(problem: PlanProblem, review: ScoredReview, target: BandTarget): number | null {
	const efforts = Array.from({ length: 2 ** problem.gaps.length }, (_, bits) =>
		problem.gaps.filter((_gap, at) => (bits >> at) & 1),
	)
		.filter((gaps) => {
			const ids = new Set(gaps.map(({ id }) => id));
			return isAllowed({ ...problem, budget: Infinity }, ids) && reachesBand(review, target, ids);
		})
		.map((gaps) => sumOf(gaps, ({ effort }) => effort));
	return efforts.length > 0 ? Math.min(...efforts) : null;
}

function check(path: BandPath, problem: PlanProblem, review: ScoredReview, target: BandTarget) {
	const least = leastByTrying(problem, review, target);
	if (path.kind === "notScored") expect(lowAfter(review, target.pillar, new Set())).toBeNull();
	else if (path.kind === "there") expect(reachesBand(review, target, new Set())).toBe(true);
	else if (path.kind === "path") expect(path).toMatchObject({ isCheapest: true, answer: { effort: least } });
	else expect(least).toBeNull();
	if (path.kind === "outOfReach") {
		const known = ifInPlace(review, unknownsHolding(review, target));
		expect(leastByTrying(problem, known, target)).toBeNull();
	}
	if (path.kind === "answersNeeded") {
		const asked = (count: number) => leastByTrying(problem, ifInPlace(review, path.unknowns.slice(0, count)), target);
		expect(asked(path.enough)).toBe(path.answer.effort);
		expect(asked(path.enough - 1)).toBeNull();
	}
}

const scored = (input: ScoringInput): ScoredReview => ({ requirements: input.requirements, pillars: input.pillars });

describe("the cheapest path to a band", () => {
	it("is what trying every set finds, for pillars and overall", { timeout }, () => {
		const kinds = new Map<string, number>();
		for (let seed = 0; seed < 150; seed += 1) {
			const { input, plan } = samplePlan(seed, { ...smallSample, requirements: 8, prerequisites: 5 });
			const problem = problemOf(input, seed % 2 ? plan : { budget: 0 });
			for (const pillar of [null, "security"]) {
				for (const band of ["moderate", "excellent"] as const) {
					const path = solveBandPath(highs, problem, scored(input), { pillar, band }, limits);
					kinds.set(path.kind, (kinds.get(path.kind) ?? 0) + 1);
					check(path, problem, scored(input), { pillar, band });
				}
			}
		}
		expect([...kinds.keys()].toSorted()).toEqual(["answersNeeded", "notScored", "outOfReach", "path", "there"]);
	});

	it("meets the edge of a band exactly, and not a hair before it", () => {
		const requirement = (id: string, status: "missing" | "inPlace", points: number): ScoringInput["requirements"][number] => ({
			id,
			credits: [{ pillar: "security", severity: "low" }],
			status,
			points,
		});
		const done = Array.from({ length: 66 }, (_, at) => requirement(`done${at}`, "inPlace", 1));
		const open = Array.from({ length: 34 }, (_, at) => requirement(`open${at}`, "missing", 2));
		const reviewOf = (requirements: ScoringInput["requirements"]): ScoringInput => ({
			criticality: "standard",
			pillars: [{ id: "security", priority: 3 }],
			requirements,
		});
		const effortTo = (input: ScoringInput) => {
			const path = solveBandPath(
				highs,
				problemOf(input, { budget: 0 }),
				scored(input),
				{ pillar: null, band: "excellent" },
				limits,
			);
			return path.kind === "path" ? path.answer.ids : path.kind;
		};
		expect(effortTo(reviewOf([...done, ...open]))).toEqual(["open0"]);
		expect(effortTo(reviewOf([...done, requirement("one more", "inPlace", 1), ...open.slice(1)]))).toBe("there");
		expect(effortTo(reviewOf([...done.slice(1), ...open, requirement("last", "missing", 1)]))).toEqual(["last", "open0"]);
	});
});
