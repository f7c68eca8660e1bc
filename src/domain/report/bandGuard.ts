/** What stands between one step and the word "excellent": high risks, unknowns that could be one, critical pillars (scoring.md section 3). */

import { bandStart } from "../judge/band.ts";
import { add, compare, type Fraction, fraction, scale } from "../judge/fraction.ts";
import { riskOf } from "../judge/gap.ts";
import { capping, scoreAfter } from "../plan/bandPath.ts";
import type { Identified, ScoredReview } from "../plan/planOutcome.ts";
import { type SingleStep, singleSteps } from "./singleSteps.ts";

export interface Guard {
	/** Whether nothing else keeps "excellent" away once a requirement is in place. */
	lets: (id: string) => boolean;
	/** Whether a requirement that goes missing keeps "excellent" away by itself. */
	brings: (id: string) => boolean;
}

/** Nothing was capped by the first rules. */
const none: Guard = { lets: () => true, brings: () => false };

/** What guards the word "excellent" of a score (null: overall). */
export function guardOf(review: ScoredReview, pillar: string | null): Guard {
	if (review.weighing.rules === 1) return none;
	const capped = capping(review, { pillar, band: "excellent" }).map(({ id }) => id);
	const borders = pillar === null ? bordersOf(review) : [];
	const byId = new Map(review.requirements.map((requirement) => [requirement.id, requirement]));
	return {
		lets: (id) => capped.every((other) => other === id) && borders.every((border) => lifts(id, border)),
		brings: (id) => isHighIfMissing(byId.get(id), review, pillar) || borders.some((border) => sinks(id, border)),
	};
}

/** How far the low end of a pillar is above "critical"; negative: below. */
interface Border {
	margin: Fraction;
	steps: Map<string, SingleStep>;
}

const bordersOf = (review: ScoredReview): Border[] =>
	review.weighing.pillars.flatMap(({ id }) => {
		const low = scoreAfter(review, id, new Set())?.low;
		if (!low) return [];
		const steps = singleSteps(review, id).map((step) => [step.id, step] as const);
		return [{ margin: add(low, fraction(-bandStart.moderate)), steps: new Map(steps) }];
	});

const lifts = (id: string, { margin, steps }: Border): boolean =>
	compare(add(margin, steps.get(id)?.gain ?? fraction(0)), fraction(0)) >= 0;

const sinks = (id: string, { margin, steps }: Border): boolean =>
	compare(add(margin, scale(steps.get(id)?.loss ?? fraction(0), -1)), fraction(0)) < 0;

function isHighIfMissing(requirement: Identified | undefined, { weighing }: ScoredReview, pillar: string | null): boolean {
	if (!requirement || riskOf(requirement, "missing", weighing) !== "high") return false;
	return pillar === null || requirement.credits.some((credit) => credit.pillar === pillar);
}
