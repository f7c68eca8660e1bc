/** What would move a score into another band by itself: one gap closed, one answer, or one thing lost (scoring.md section 3). */

import { add, compare, type Fraction, fraction, scale, toNumber } from "../judge/fraction.ts";
import { type Band, bandOf, bandStart, type Score, type Scored, score } from "../judge/score.ts";
import { severityWeight } from "../lens/requirement.ts";
import type { ScoredReview } from "../plan/bandPath.ts";
import type { Status } from "../review/review.ts";
import type { Report } from "./report.ts";
import { allRequirements } from "./reportRows.ts";

/** One requirement that changes alone: what its low end gains when it comes in place, and loses when it goes missing, in points. */
export interface SingleStep {
	id: string;
	status: Status;
	gain: Fraction;
	loss: Fraction;
}

/** A requirement that crosses a border alone, and by how many points it moves the score. */
export interface Crossing {
	id: string;
	points: number;
}

export type BandChange =
	/** Nothing applicable to score. */
	| { kind: "notScored" }
	/** No band is named yet, so none can change. */
	| { kind: "tooEarly" }
	| {
			kind: "named";
			band: Band;
			/** The next band, how many points the low end lacks (in hundredths, rounded up), and what alone is enough; null: none above. */
			up: { band: Exclude<Band, "critical">; distance: number; gaps: Crossing[]; answers: Crossing[] } | null;
			/** The band below, by how many points the low end is clear of it (rounded down), and what alone, if lost, is too much; null: none. */
			down: { band: Exclude<Band, "excellent">; margin: number; losses: Crossing[] } | null;
	  };

const above: Record<Band, Exclude<Band, "critical"> | null> = { critical: "moderate", moderate: "excellent", excellent: null };
const below: Record<Band, Exclude<Band, "excellent"> | null> = { critical: null, moderate: "critical", excellent: "moderate" };

/** Halves of its coverage that a requirement can still gain or lose at the low end; null leaves every sum. */
const halves: Record<Status, { gain: number; loss: number } | null> = {
	inPlace: { gain: 0, loss: 2 },
	partial: { gain: 1, loss: 1 },
	missing: { gain: 2, loss: 0 },
	unknown: { gain: 2, loss: 0 },
	notApplicable: null,
};

/** What the scores of a report are made of. */
export const scoredReviewOf = (report: Report): ScoredReview => ({
	requirements: allRequirements(report),
	pillars: report.pillars,
});

/** Every requirement that weighs in a score (null: overall), with what it alone could add to the low end or take from it. */
export function singleSteps({ requirements, pillars }: ScoredReview, pillar: string | null): SingleStep[] {
	const shares = sharesOf(requirements, pillars, pillar);
	return requirements.flatMap(({ id, status, credits }) => {
		const left = halves[status];
		const perHalf = credits.reduce((sum, credit) => {
			const share = shares.get(credit.pillar);
			return share ? add(sum, scale(share, severityWeight[credit.severity])) : sum;
		}, fraction(0));
		if (!left || perHalf.num === 0n) return [];
		return [{ id, status, gain: scale(perHalf, left.gain), loss: scale(perHalf, left.loss) }];
	});
}

/** Points of the score for half the coverage of a weight of one, by pillar. */
function sharesOf(requirements: Scored[], pillars: ScoredReview["pillars"], pillar: string | null): Map<string, Fraction> {
	const weights = new Map(pillars.map(({ id }) => [id, weightOf(requirements, id)]));
	const scored = pillars.filter(({ id }) => weights.get(id) && (pillar === null || id === pillar));
	const total = scored.reduce((sum, { priority }) => sum + priority, 0);
	return new Map(scored.map(({ id, priority }) => [id, fraction(50 * priority, total * (weights.get(id) ?? 1))]));
}

/** Severity weight of everything that applies in a pillar. */
const weightOf = (requirements: Scored[], pillar: string): number =>
	requirements
		.filter(({ status }) => status !== "notApplicable")
		.flatMap(({ credits }) => credits)
		.reduce((sum, credit) => sum + (credit.pillar === pillar ? severityWeight[credit.severity] : 0), 0);

/** How far a score (null: overall) is from the bands beside its own, and what alone would take it there. */
export function bandChange(review: ScoredReview, pillar: string | null): BandChange {
	const scores = score(review.requirements, review.pillars);
	const own = pillar === null ? scores.overall : scores.pillars[pillar];
	if (!own) return { kind: "notScored" };
	if (!own.bands) return { kind: "tooEarly" };
	const steps = singleSteps(review, pillar);
	const band = bandOf(own.low);
	return { kind: "named", band, up: wayUp(own, above[band], steps), down: wayDown(own, band, steps) };
}

type Named = Extract<BandChange, { kind: "named" }>;

function wayUp({ low }: Score, band: Exclude<Band, "critical"> | null, steps: SingleStep[]): Named["up"] {
	if (!band) return null;
	const distance = add(fraction(bandStart[band]), scale(low, -1));
	const enough = steps.filter(({ gain }) => compare(gain, distance) >= 0);
	const open = (isUnknown: boolean) => enough.filter(({ status }) => (status === "unknown") === isUnknown);
	return {
		band,
		distance: hundredths(distance, "up"),
		gaps: crossings(open(false), "gain"),
		answers: crossings(open(true), "gain"),
	};
}

function wayDown({ low }: Score, band: Band, steps: SingleStep[]): Named["down"] {
	const lower = below[band];
	if (!lower) return null;
	const margin = add(low, fraction(-bandStart[band]));
	const tooMuch = steps.filter(({ loss }) => compare(loss, margin) > 0);
	return { band: lower, margin: hundredths(margin, "down"), losses: crossings(tooMuch, "loss") };
}

/** Points in whole hundredths: what is lacking is never said to be less than it is, what is clear never more. */
function hundredths({ num, den }: Fraction, way: "up" | "down"): number {
	const whole = (100n * num) / den;
	return Number(way === "up" && whole * den < 100n * num ? whole + 1n : whole) / 100;
}

/** The largest step first. */
const crossings = (steps: SingleStep[], by: "gain" | "loss"): Crossing[] =>
	steps.toSorted((a, b) => compare(b[by], a[by])).map((step) => ({ id: step.id, points: toNumber(step[by]) }));
