/** A plan cut into waves of work: prerequisites first, the most urgent gaps as early as their prerequisites allow. */

import type { Scores } from "../judge/score.ts";
import type { PlanGap } from "./plan.ts";
import { type ScoredReview, scoresAfter } from "./planOutcome.ts";

export interface Wave {
	/** In the order of the work. */
	ids: string[];
	/** Over the points of a wave only where a single gap is. */
	points: number;
}

/** The chosen gaps, given in risk-first order, in waves of at most so many points each. */
export function wavesOf(chosen: PlanGap[], pointsPerWave: number): Wave[] {
	let waiting = inWorkingOrder(chosen);
	const waves: Wave[] = [];
	while (waiting.length > 0) {
		const wave = nextWave(waiting, pointsPerWave);
		waves.push({ ids: wave.map(({ id }) => id), points: wave.reduce((sum, { effort }) => sum + effort, 0) });
		waiting = waiting.filter((gap) => !wave.includes(gap));
	}
	return waves;
}

/** The scores once each wave, with those before it, is done. */
export const scoresAfterWaves = (waves: Wave[], review: ScoredReview): Scores[] =>
	waves.map((_wave, index) => scoresAfter(review, new Set(waves.slice(0, index + 1).flatMap(({ ids }) => ids))));

/** Each gap after the chosen ones it needs; these as early as the most urgent gap that needs them. */
function inWorkingOrder(chosen: PlanGap[]): PlanGap[] {
	const seen = new Set<string>();
	const sorted: PlanGap[] = [];
	const visit = (gap: PlanGap) => {
		if (seen.has(gap.id)) return;
		seen.add(gap.id);
		for (const other of chosen) if (gap.prerequisites.includes(other.id)) visit(other);
		sorted.push(gap);
	};
	chosen.forEach(visit);
	return sorted;
}

/** As many waiting gaps as fit, in their order; one that is too large for any wave stands alone. */
function nextWave(waiting: PlanGap[], points: number): PlanGap[] {
	const wave: PlanGap[] = [];
	const later = new Set<string>();
	let left = points;
	for (const gap of waiting) {
		const isReady = !gap.prerequisites.some((id) => later.has(id));
		if (isReady && (gap.effort <= left || wave.length === 0)) {
			wave.push(gap);
			left -= gap.effort;
		} else later.add(gap.id);
	}
	return wave;
}
