/** A change of a review, before it is saved. */
import { type Result, success } from "../domain/result.ts";
import type { Review } from "../domain/review.ts";
import { parseReview } from "../parse/review.ts";

/**
 * The changed review with its new instant, or the very same object where nothing changed. What could not be read back is
 * refused here, while the former version still stands. `now` is an ISO instant.
 */
export function editReview(review: Review, change: (review: Review) => Review, now: string): Result<Review> {
	const next = change(review);
	if (JSON.stringify(next) === JSON.stringify(review)) return success(review);
	const stamped = { ...next, id: review.id, changedAt: laterOf(now, review.changedAt) };
	const parsed = parseReview(stamped);
	return parsed.ok ? success(stamped) : parsed;
}

/** Always after the former instant, even where the clock was set back: the later instant wins when versions meet. */
function laterOf(now: string, former: string): string {
	return now > former ? now : new Date(Date.parse(former) + 1).toISOString();
}
