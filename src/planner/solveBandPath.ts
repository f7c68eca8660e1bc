/** The cheapest path of a score to a band, through the exact solver (scoring.md section 5). */
import type { Highs } from "highs";
import {
	type BandPath,
	type BandTarget,
	type Barrier,
	capping,
	ifInPlace,
	type Need,
	needsTowards,
	reachesBand,
	scoreAfter,
	unknownsHolding,
} from "../domain/plan/bandPath.ts";
import { answerOf, type PlanAnswer, type PlanProblem } from "../domain/plan/plan.ts";
import type { ScoredReview } from "../domain/plan/planOutcome.ts";
import {
	aimStages,
	coefficients,
	fewerPoints,
	fewerTreated,
	idsOf,
	type Measure,
	orderStages,
	programOf,
} from "./planProgram.ts";
import type { Limits, NoOutcome, Outcome, Program, Row, Stage } from "./program.ts";
import { choose } from "./solvePlan.ts";

/** Doubles stand for exact fractions here: the row lets this much too little pass, and exact arithmetic judges it. */
const tolerance = 1e-7;

/** The gaps of a review as a path sees them: no budget, cap or pin, the larger net on a tie. */
const unbound = ({ gaps, includeTreated }: PlanProblem): PlanProblem => ({
	gaps,
	includeTreated,
	budget: Infinity,
	aim: "mostWorth",
	pinIn: [],
	pinOut: [],
	caps8: {},
});

/** The least effort that brings the word of a score's low end to a band; or what forbids it. */
export function solveBandPath(
	highs: Highs,
	problem: PlanProblem,
	review: ScoredReview,
	target: BandTarget,
	limits: Limits,
): BandPath {
	const score = scoreAfter(review, target.pillar, new Set());
	if (score === null) return { kind: "notScored" };
	if (score.bands === null) return { kind: "tooEarly" };
	if (reachesBand(review, target, new Set())) return { kind: "there" };
	const free = unbound(problem);
	const solve: Solve = (asked, start, sparing = []) => {
		const stages = [...sparing, fewerPoints(asked), ...aimStages(asked), ...orderStages(asked)];
		return cheapest(asked, choose(highs, asked, stages, limits, programTowards(asked, start, target)));
	};
	const found = solve(free, review);
	if (found === "noTime") return { kind: "noTime" };
	if (found !== "impossible") return { kind: "path", ...found };
	return barredBy(free, review, unknownsHolding(review, target), solve);
}

interface Found {
	answer: PlanAnswer;
	isCheapest: boolean;
}

type Answered = Found | NoOutcome;

/** `sparing` goes before the points. */
type Solve = (problem: PlanProblem, review: ScoredReview, sparing?: Stage<Measure>[]) => Answered;

function cheapest(problem: PlanProblem, outcome: Outcome<Measure> | NoOutcome): Answered {
	if (typeof outcome === "string") return outcome;
	const isCheapest = outcome.open === null || (outcome.open.stage !== "fewerPoints" && outcome.open.stage !== "fewerTreated");
	return { answer: answerOf(problem, idsOf(problem, outcome.chosen)), isCheapest };
}

function programTowards(problem: PlanProblem, review: ScoredReview, target: BandTarget): Program {
	const program = programOf(problem);
	return {
		...program,
		rows: [
			...program.rows,
			...needsTowards(review, target).flatMap((need) => needRows(problem, need)),
			...cappingRows(problem, review, target),
		],
		accepts: (chosen) => program.accepts(chosen) && reachesBand(review, target, idsOf(problem, chosen)),
	};
}

/** The gains must add up to what is lacking, told in shares of it; no row where nothing is lacking any more. */
function needRows({ gaps }: PlanProblem, { gains, lacking }: Need): Row[] {
	if (lacking <= 0) return [];
	const shares = coefficients(gaps, ({ id }) => (gains.get(id) ?? 0) / lacking);
	return [{ lower: 1 - tolerance, upper: Infinity, coefficients: shares }];
}

/** Each requirement that caps the band must be closed; one that is no gap cannot be, and leaves a row that nothing fulfils. */
const cappingRows = ({ gaps }: PlanProblem, review: ScoredReview, target: BandTarget): Row[] =>
	capping(review, target).map((requirement) => ({
		lower: 1,
		upper: Infinity,
		coefficients: coefficients(gaps, ({ id }) => (id === requirement.id ? 1 : 0)),
	}));

/** What may stand in the way: each combination that is tried, the fewest kinds of barriers first. */
const combinations = [
	{ answers: true, treatments: false, exclusions: false },
	{ answers: false, treatments: true, exclusions: false },
	{ answers: false, treatments: false, exclusions: true },
	{ answers: true, treatments: true, exclusions: false },
	{ answers: true, treatments: false, exclusions: true },
	{ answers: false, treatments: true, exclusions: true },
	{ answers: true, treatments: true, exclusions: true },
];

/** The first combination of barriers without which a path is open, and that path. */
function barredBy(problem: PlanProblem, review: ScoredReview, unknowns: string[], solve: Solve): BandPath {
	for (const lifted of combinations) {
		const free = withoutBarriers(problem, lifted);
		const sparing = lifted.treatments ? [fewerTreated(problem)] : [];
		const solveWith = (answered: string[]) => solve(free, ifInPlace(review, answered), sparing);
		const found = solveWith(lifted.answers ? unknowns : []);
		if (found === "noTime") return { kind: "noTime" };
		if (found === "impossible") continue;
		const asked = lifted.answers ? fewestAnswers(unknowns, found, solveWith) : { enough: 0, found };
		const { answer } = asked.found;
		const by = { unknowns: lifted.answers ? unknowns : [], enough: asked.enough, ...barriersOf(problem, answer.ids, lifted) };
		return { kind: "barred", by, answer };
	}
	throw new Error("with everything known, allowed and closed there is a path to every band");
}

type Lifted = (typeof combinations)[number];

const withoutBarriers = (problem: PlanProblem, { treatments, exclusions }: Lifted): PlanProblem => ({
	...problem,
	includeTreated: problem.includeTreated || treatments,
	gaps: exclusions ? problem.gaps.map((gap) => ({ ...gap, exclusive: [] })) : problem.gaps,
});

/** Of a path that was open only without them: the treated gaps on it, and those that exclude each other. */
function barriersOf(
	{ gaps }: PlanProblem,
	ids: string[],
	{ treatments, exclusions }: Lifted,
): Pick<Barrier, "treated" | "exclusive"> {
	const chosen = gaps.filter(({ id }) => ids.includes(id));
	const apart = chosen.filter(({ id }) => chosen.some(({ exclusive }) => exclusive.includes(id)));
	return {
		treated: treatments ? chosen.filter(({ treated }) => treated).map(({ id }) => id) : [],
		exclusive: exclusions ? apart.map(({ id }) => id) : [],
	};
}

/** The fewest unknowns, in their order, that open a path once they are in place. */
function fewestAnswers(unknowns: string[], all: Found, solveWith: (ids: string[]) => Answered): { enough: number; found: Found } {
	let [tooFew, enough, found] = [0, unknowns.length, all];
	while (enough - tooFew > 1) {
		const middle = Math.floor((tooFew + enough) / 2);
		const candidate = solveWith(unknowns.slice(0, middle));
		if (typeof candidate === "string") tooFew = middle;
		else [enough, found] = [middle, candidate];
	}
	return { enough, found };
}
