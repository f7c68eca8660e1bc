/** What would move a score into another band by itself: one gap closed, one answer, or one thing lost (scoring.md section 3). */

import { type Band, bandStart, type Cap } from "../judge/band.ts";
import { add, compare, type Fraction, fraction, scale, toNumber } from "../judge/fraction.ts";
import type { Score } from "../judge/score.ts";
import { scoreAfter } from "../plan/bandPath.ts";
import type { ScoredReview } from "../plan/planOutcome.ts";
import { type Guard, guardOf } from "./bandGuard.ts";
import type { Report } from "./report.ts";
import { allRequirements, weighingOf } from "./reportRows.ts";
import { type SingleStep, singleSteps } from "./singleSteps.ts";

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
			/**
			 * The next band, how many points the low end lacks (in hundredths, rounded up), what caps it where none is lacking, and what alone
			 * is enough; null: none above.
			 */
			up: { band: Exclude<Band, "critical">; distance: number; caps: Cap[]; gaps: Crossing[]; answers: Crossing[] } | null;
			/** The band below, by how many points the low end is clear of it (rounded down), and what alone, if lost, is too much; null: none. */
			down: { band: Exclude<Band, "excellent">; margin: number; losses: Crossing[] } | null;
	  };

const above: Record<Band, Exclude<Band, "critical"> | null> = { critical: "moderate", moderate: "excellent", excellent: null };
const below: Record<Band, Exclude<Band, "excellent"> | null> = { critical: null, moderate: "critical", excellent: "moderate" };

/** What the scores of a report are made of. */
export const scoredReviewOf = (report: Report): ScoredReview => ({
	requirements: allRequirements(report),
	weighing: weighingOf(report),
});

/** How far a score (null: overall) is from the bands beside its own, and what alone would take it there. */
export function bandChange(review: ScoredReview, pillar: string | null): BandChange {
	const own = scoreAfter(review, pillar, new Set());
	if (!own) return { kind: "notScored" };
	const [band] = own.bands ?? [];
	if (!band) return { kind: "tooEarly" };
	const steps = singleSteps(review, pillar);
	const guard = guardOf(review, pillar);
	return { kind: "named", band, up: wayUp(own, above[band], steps, guard), down: wayDown(own, band, steps, guard) };
}

type Named = Extract<BandChange, { kind: "named" }>;

function wayUp({ low, caps }: Score, band: Exclude<Band, "critical"> | null, steps: SingleStep[], guard: Guard): Named["up"] {
	if (!band) return null;
	const lacking = add(fraction(bandStart[band]), scale(low, -1));
	const distance = lacking.num > 0n ? lacking : fraction(0);
	const enough = steps.filter(({ id, gain }) => compare(gain, distance) >= 0 && (band !== "excellent" || guard.lets(id)));
	const open = (isUnknown: boolean) => enough.filter(({ status }) => (status === "unknown") === isUnknown);
	return {
		band,
		distance: hundredths(distance, "up"),
		caps: distance.num > 0n ? [] : caps,
		gaps: crossings(open(false), "gain"),
		answers: crossings(open(true), "gain"),
	};
}

function wayDown({ low }: Score, band: Band, steps: SingleStep[], guard: Guard): Named["down"] {
	const lower = below[band];
	if (!lower) return null;
	const margin = add(low, fraction(-bandStart[band]));
	const isTooMuch = ({ id, loss }: SingleStep) => compare(loss, margin) > 0 || (band === "excellent" && guard.brings(id));
	const tooMuch = steps.filter((step) => step.loss.num > 0n && isTooMuch(step));
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
