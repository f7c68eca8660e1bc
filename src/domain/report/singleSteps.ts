/** What each requirement alone could add to a score, or take from it. */

import { add, type Fraction, fraction, scale } from "../judge/fraction.ts";
import type { Scored } from "../judge/score.ts";
import type { WeighedPillar } from "../judge/weighing.ts";
import { severityWeight } from "../lens/requirement.ts";
import type { ScoredReview } from "../plan/planOutcome.ts";
import type { Status } from "../review/review.ts";

/** One requirement that changes alone: what its low end gains when it comes in place, and loses when it goes missing, in points. */
export interface SingleStep {
	id: string;
	status: Status;
	gain: Fraction;
	loss: Fraction;
}

/** Halves of its coverage that a requirement can still gain or lose at the low end; null leaves every sum. */
const halves: Record<Status, { gain: number; loss: number } | null> = {
	inPlace: { gain: 0, loss: 2 },
	partial: { gain: 1, loss: 1 },
	missing: { gain: 2, loss: 0 },
	unknown: { gain: 2, loss: 0 },
	notApplicable: null,
};

/** Every requirement that weighs in a score (null: overall), with what it alone could add to the low end or take from it. */
export function singleSteps({ requirements, weighing }: ScoredReview, pillar: string | null): SingleStep[] {
	const shares = sharesOf(requirements, weighing.pillars, pillar);
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
function sharesOf(requirements: Scored[], pillars: WeighedPillar[], pillar: string | null): Map<string, Fraction> {
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
