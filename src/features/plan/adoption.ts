/** What adopting a plan does to its gaps. */
import { findDecision, isLeaving } from "../../domain/review/decision.ts";
import type { Review } from "../../domain/review/review.ts";

export interface Adoption {
	/** Gaps whose treatment becomes "mitigate". */
	changed: number;
	/** Of these, gaps that it had been decided to leave open. */
	replaced: number;
}

/** What adopting gaps changes, seen from the review as it is before. */
export function adoptionOf(ids: string[], review: Pick<Review, "decisions">): Adoption {
	const treatments = ids.map((id) => findDecision(review, id).treatment);
	return {
		changed: treatments.filter((treatment) => treatment !== "mitigate").length,
		replaced: treatments.filter(isLeaving).length,
	};
}
