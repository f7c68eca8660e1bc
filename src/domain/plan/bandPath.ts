/** The way of a score to a band: what each gap adds to its low end, and whether a set of gaps brings it there. */
import { add, compare, type Fraction, fraction, scale, toNumber } from "../judge/fraction.ts";
import { type Band, bandStart } from "../judge/score.ts";
import type { PlanAnswer } from "./plan.ts";
import { type Identified, scoresAfter, withClosed } from "./planOutcome.ts";

export interface BandTarget {
	/** Null: the overall score. */
	pillar: string | null;
	band: Exclude<Band, "critical">;
}

/** What a path is looked for in: every requirement of the review, and the pillars with their priorities. */
export interface ScoredReview {
	requirements: Identified[];
	pillars: { id: string; priority: number }[];
}

export type BandPath =
	/** Nothing applicable to score. */
	| { kind: "notScored" }
	/** Already in the band, or above it. */
	| { kind: "there" }
	/** The least effort that brings it there. */
	| { kind: "path"; answer: PlanAnswer; isCheapest: boolean }
	/** No set of gaps is enough while these are unknown, the one that would add most first; the first `enough` in place open a path. */
	| { kind: "answersNeeded"; unknowns: string[]; enough: number; answer: PlanAnswer }
	/** Not even with every unknown in place: pins, caps, exclusions and treatments forbid it. */
	| { kind: "outOfReach" }
	/** No set was found in time, nor proved impossible. */
	| { kind: "noTime" };

/** The low end of the target's score once some requirements are in place; null: nothing to score. */
export function lowAfter(
	{ requirements, pillars }: ScoredReview,
	pillar: string | null,
	closed: ReadonlySet<string>,
): Fraction | null {
	const scores = scoresAfter(requirements, pillars, closed);
	const own = pillar === null ? scores.overall : scores.pillars[pillar];
	return own?.low ?? null;
}

/** Whether closing a set of gaps brings the low end of the target's score to its band. */
export function reachesBand(review: ScoredReview, { pillar, band }: BandTarget, closed: ReadonlySet<string>): boolean {
	const low = lowAfter(review, pillar, closed);
	return low !== null && compare(low, fraction(bandStart[band])) >= 0;
}

/** What each requirement would add to the low end if it were in place, and how much is lacking to the band, as nearest doubles. */
export function gainsTowards(review: ScoredReview, target: BandTarget): { gains: Map<string, number>; lacking: number } {
	const now = lowAfter(review, target.pillar, new Set()) ?? fraction(0);
	const minusNow = scale(now, -1);
	const gainOf = (id: string) => add(lowAfter(review, target.pillar, new Set([id])) ?? now, minusNow);
	const scored = review.requirements.filter(({ status }) => status !== "notApplicable");
	return {
		gains: new Map(scored.map(({ id }) => [id, toNumber(gainOf(id))])),
		lacking: toNumber(add(fraction(bandStart[target.band]), minusNow)),
	};
}

/** Unknown requirements that hold the low end down, the one that would add most first. */
export function unknownsHolding(review: ScoredReview, target: BandTarget): string[] {
	const { gains } = gainsTowards(review, target);
	const gainOf = ({ id }: { id: string }) => gains.get(id) ?? 0;
	return review.requirements
		.filter((requirement) => requirement.status === "unknown" && gainOf(requirement) > 0)
		.toSorted((a, b) => gainOf(b) - gainOf(a))
		.map(({ id }) => id);
}

/** The review as it would stand if the requirements of the ids given were found in place. */
export const ifInPlace = (review: ScoredReview, ids: string[]): ScoredReview => ({
	...review,
	requirements: withClosed(review.requirements, new Set(ids)),
});
