/** The way of a score to a band, caps included: what must be closed for it, and what stands in its way (scoring.md section 5). */
import { type Band, bandRank, bandStart, threatOf } from "../judge/band.ts";
import { add, type Fraction, fraction, scale, toNumber } from "../judge/fraction.ts";
import type { Score } from "../judge/score.ts";
import type { PlanAnswer } from "./plan.ts";
import { type Identified, type ScoredReview, scoresAfter, withClosed } from "./planOutcome.ts";

export interface BandTarget {
	/** Null: the overall score. */
	pillar: string | null;
	band: Exclude<Band, "critical">;
}

/** What forbids every path; all of it must be lifted. */
export interface Barrier {
	/** Unknowns that hold the band back, the weightiest first; the first `enough` in place would do. Empty: answers alone are not what is lacking. */
	unknowns: string[];
	enough: number;
	/** Accepted, deferred or transferred gaps that a path would have to close. */
	treated: string[];
	/** Gaps that exclude each other and that a path would have to close together. */
	exclusive: string[];
}

export type BandPath =
	/** Nothing applicable to score. */
	| { kind: "notScored" }
	/** Less than half of the weight is known: no band, so no way to one. */
	| { kind: "tooEarly" }
	/** Already in the band, or above it. */
	| { kind: "there" }
	/** The least effort that brings it there. */
	| { kind: "path"; answer: PlanAnswer; isCheapest: boolean }
	/** No set of gaps is enough: what forbids it, and the path that would be open without it. */
	| { kind: "barred"; by: Barrier; answer: PlanAnswer }
	/** No set was found in time, nor proved impossible. */
	| { kind: "noTime" };

/** The score of a target once some requirements are in place; null: nothing to score. */
export function scoreAfter(review: ScoredReview, pillar: string | null, closed: ReadonlySet<string>): Score | null {
	const scores = scoresAfter(review, closed);
	return (pillar === null ? scores.overall : scores.pillars[pillar]) ?? null;
}

/** Whether closing a set of gaps brings the word of the low end to its band or a better one. */
export function reachesBand(review: ScoredReview, { pillar, band }: BandTarget, closed: ReadonlySet<string>): boolean {
	const [low] = scoreAfter(review, pillar, closed)?.bands ?? [];
	return low !== undefined && bandRank[low] >= bandRank[band];
}

/** A sum of gains that a path must bring: what each requirement would add to a low end if it were in place, as nearest doubles. */
export interface Need {
	gains: Map<string, number>;
	/** Points to the border; zero or less where nothing is lacking. */
	lacking: number;
}

/** The sums that a path to a band must bring: to the band itself and, for an excellent whole, out of "critical" in every pillar. */
export function needsTowards(review: ScoredReview, { pillar, band }: BandTarget): Need[] {
	const own = needOf(review, pillar, bandStart[band]);
	if (pillar !== null || band !== "excellent") return [own];
	const scored = review.weighing.pillars.filter(({ id }) => scoreAfter(review, id, new Set()) !== null);
	return [own, ...scored.map(({ id }) => needOf(review, id, bandStart.moderate))];
}

function needOf(review: ScoredReview, pillar: string | null, start: number): Need {
	const lowAfter = (closed: ReadonlySet<string>): Fraction => scoreAfter(review, pillar, closed)?.low ?? fraction(0);
	const minusNow = scale(lowAfter(new Set()), -1);
	const scored = review.requirements.filter(({ status }) => status !== "notApplicable");
	const gains = scored.map(({ id }) => [id, toNumber(add(lowAfter(new Set([id])), minusNow))] as const);
	return { gains: new Map(gains), lacking: toNumber(add(fraction(start), minusNow)) };
}

/** Requirements without whose closing no "excellent" is said: high risks, and unknowns that could be one. */
export function capping(review: ScoredReview, { pillar, band }: BandTarget): Identified[] {
	if (band !== "excellent") return [];
	return review.requirements.filter(
		(requirement) =>
			threatOf(requirement, review.weighing) !== null &&
			(pillar === null || requirement.credits.some((credit) => credit.pillar === pillar)),
	);
}

/** Unknown requirements that hold a band back: those that cap it, then those that would add most to the low end. */
export function unknownsHolding(review: ScoredReview, target: BandTarget): string[] {
	const caps = new Set(capping(review, target).map(({ id }) => id));
	const [own, ...pillars] = needsTowards(review, target);
	const helps = ({ id }: Identified) => [own, ...pillars].some((need) => (need?.gains.get(id) ?? 0) > 0);
	const gainOf = ({ id }: Identified) => own?.gains.get(id) ?? 0;
	return review.requirements
		.filter((requirement) => requirement.status === "unknown" && helps(requirement))
		.toSorted((a, b) => Number(caps.has(b.id)) - Number(caps.has(a.id)) || gainOf(b) - gainOf(a))
		.map(({ id }) => id);
}

/** The review as it would stand if the requirements of the ids given were found in place. */
export const ifInPlace = (review: ScoredReview, ids: string[]): ScoredReview => ({
	...review,
	requirements: withClosed(review.requirements, new Set(ids)),
});
