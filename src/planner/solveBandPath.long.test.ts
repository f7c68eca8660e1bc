import loadHighs from "highs";
import { describe, expect, it } from "vitest";
import { problemOf, type ScoringInput, weighingOf } from "../domain/examples.ts";
import { type BandPath, type BandTarget, type Barrier, ifInPlace, reachesBand, scoreAfter } from "../domain/plan/bandPath.ts";
import type { PlanProblem } from "../domain/plan/plan.ts";
import type { ScoredReview } from "../domain/plan/planOutcome.ts";
import { pathByTrying } from "../testing/planReference.ts";
import { samplePlan, smallSample } from "../testing/planSamples.ts";
import { solveBandPath } from "./solveBandPath.ts";

const highs = await loadHighs();
const limits = { seconds: 60 };
/** Milliseconds: searches share the machine with every other test. */
const timeout = 60_000;

/** What a path comes to once some of its barriers are lifted. */
function lifted(problem: PlanProblem, review: ScoredReview, target: BandTarget, by: Partial<Barrier>): number | null {
	const { unknowns = [], enough = unknowns.length, treated = [], exclusive = [] } = by;
	const gaps = problem.gaps.map((gap) => ({
		...gap,
		treated: gap.treated && !treated.includes(gap.id),
		exclusive: exclusive.includes(gap.id) ? gap.exclusive.filter((id) => !exclusive.includes(id)) : gap.exclusive,
	}));
	return pathByTrying({ ...problem, gaps }, ifInPlace(review, unknowns.slice(0, enough)), target);
}

/** What is named as a barrier opens a path, and no kind of barrier that is named could have been left out. */
function checkBarrier(by: Barrier, problem: PlanProblem, review: ScoredReview, target: BandTarget) {
	expect(lifted(problem, review, target, by)).not.toBeNull();
	if (by.enough > 0) expect(lifted(problem, review, target, { ...by, enough: by.enough - 1 })).toBeNull();
	const kinds: Partial<Barrier>[] = [
		{ unknowns: by.unknowns, enough: by.enough },
		{ treated: by.treated },
		{ exclusive: by.exclusive },
	];
	const named = kinds.filter((kind) => (kind.enough ?? kind.treated?.length ?? kind.exclusive?.length ?? 0) > 0);
	expect(named.length).toBeGreaterThan(0);
	for (const without of named) {
		const rest = named.filter((kind) => kind !== without);
		expect(lifted(problem, review, target, Object.assign({}, ...rest))).toBeNull();
	}
}

function check(path: BandPath, problem: PlanProblem, review: ScoredReview, target: BandTarget) {
	const least = pathByTrying(problem, review, target);
	const score = scoreAfter(review, target.pillar, new Set());
	if (path.kind === "notScored") expect(score).toBeNull();
	else if (path.kind === "tooEarly") expect(score?.bands).toBeNull();
	else if (path.kind === "there") expect([least, reachesBand(review, target, new Set())]).toEqual([0, true]);
	else if (path.kind === "path") expect(path).toMatchObject({ isCheapest: true, answer: { effort: least } });
	else expect(least).toBeNull();
	if (path.kind === "barred") checkBarrier(path.by, problem, review, target);
}

const scored = (input: ScoringInput): ScoredReview => ({ requirements: input.requirements, weighing: weighingOf(input) });

const kindsOf = ({ enough, treated, exclusive }: Barrier): string =>
	[enough > 0 && "answers", treated.length > 0 && "treatments", exclusive.length > 0 && "exclusions"].filter(Boolean).join(" ");

describe("the cheapest path to a band", () => {
	it("is what trying every set finds, for pillars and overall, caps included", { timeout }, () => {
		const kinds = new Set<string>();
		const barriers = new Set<string>();
		for (let seed = 0; seed < 150; seed += 1) {
			const { input, plan } = samplePlan(seed, { ...smallSample, requirements: 8, prerequisites: 5 });
			const raised = input.requirements.map((one, at) => (at % 3 === 0 ? { ...one, raised: true as const } : one));
			const asked = { ...input, requirements: raised };
			const problem = problemOf(asked, seed % 2 ? { ...plan, includeTreated: false } : { budget: 0 });
			for (const pillar of [null, "security"]) {
				for (const band of ["moderate", "excellent"] as const) {
					const path = solveBandPath(highs, problem, scored(asked), { pillar, band }, limits);
					kinds.add(path.kind);
					if (path.kind === "barred") barriers.add(kindsOf(path.by));
					check(path, problem, scored(asked), { pillar, band });
				}
			}
		}
		expect([...kinds].toSorted()).toEqual(["barred", "notScored", "path", "there", "tooEarly"]);
		expect([...barriers]).toEqual(expect.arrayContaining(["answers", "treatments", "exclusions", "answers treatments"]));
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
