import { type Band, bandRank, bandStart, type Cap } from "../judge/band.ts";
import type { Target } from "../review/workload.ts";
import type { Report } from "./report.ts";

/** A target and how far the review is from it, by the word one can count on. */
export interface TargetStanding extends Target {
	/** Of the low end; null: too early to say. */
	now: Band | null;
	isReached: boolean;
	/** Its day has passed. */
	isPast: boolean;
	/** Whole points that the low end lacks, rounded up. */
	lacks: number;
	/** What keeps the word down where no point is lacking. */
	caps: Cap[];
	/** Whether the adopted plan leads there; null: none is adopted. */
	isPlanned: boolean | null;
}

/** Null: the team has set no target, or there is nothing to score. */
export function targetStanding({ workload, overall, plan, today }: Report): TargetStanding | null {
	const { target } = workload;
	if (!target || !overall) return null;
	const now = overall.bands?.[0] ?? null;
	const reaches = (band: Band | null | undefined) => band != null && bandRank[band] >= bandRank[target.band];
	const lacks = Math.max(0, Math.ceil(bandStart[target.band] - overall.low));
	return {
		...target,
		now,
		isReached: reaches(now),
		isPast: target.day !== "" && target.day < today,
		lacks,
		caps: lacks > 0 || reaches(now) ? [] : overall.caps,
		isPlanned: plan && reaches(plan.outcome.after.overall?.bands?.[0]),
	};
}
