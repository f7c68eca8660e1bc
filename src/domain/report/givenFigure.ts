/** What people gave as evidence, as every report tells it. */
import type { Given } from "../review/given.ts";
import type { Review } from "../review/review.ts";
import { freshDaysOf, isStale } from "./evidenceFigure.ts";

export interface GivenFigure extends Given {
	/** Older than the team's limit. */
	isStale?: true;
}

export interface GivenOfReport {
	/** After so many days evidence is to be brought anew. */
	freshDays: number;
	/** In the order in which it was given. */
	all: GivenFigure[];
}

export function givenFigures(given: readonly Given[], review: Review, today: string): GivenOfReport {
	const freshDays = freshDaysOf(review);
	return {
		freshDays,
		all: given.map((one) => ({ ...one, ...(isStale(one.day, today, freshDays) && { isStale: true as const }) })),
	};
}
