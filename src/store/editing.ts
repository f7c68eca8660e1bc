/** A change of a review, before it is saved. */
import { type Result, success } from "../domain/result.ts";
import type { Review } from "../domain/review/review.ts";
import { parseReview } from "../parse/review.ts";

/**
 * The changed review with its new instant, or the very same object where nothing changed. What could not be read back is
 * refused here, while the former version still stands. `now` is an ISO instant.
 */
export function editReview(review: Review, change: (review: Review) => Review, now: string): Result<Review> {
	const next = change(review);
	if (JSON.stringify(next) === JSON.stringify(review)) return success(review);
	const changedAt = laterOf(now, review.changedAt);
	const stamped = { ...next, id: review.id, changedAt, touched: touchedBy(review, next, changedAt) };
	const parsed = parseReview(stamped);
	return parsed.ok ? success(stamped) : parsed;
}

/** Always after the former instant, even where the clock was set back: the later instant wins when versions meet. */
function laterOf(now: string, former: string): string {
	return now > former ? now : new Date(Date.parse(former) + 1).toISOString();
}

/** The instants of what was said about each item and requirement, with those that this change has touched. */
function touchedBy(before: Review, after: Review, instant: string): Review["touched"] {
	const changed = (["answers", "set", "decisions"] as const).flatMap((part) => changedKeys(before[part], after[part]));
	return { ...after.touched, ...Object.fromEntries(changed.map((id) => [id, instant])) };
}

const changedKeys = (before: object, after: object): string[] => {
	const [former, latter] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
	return [...new Set([...former.keys(), ...latter.keys()])].filter((key) => former.get(key) !== latter.get(key));
};
