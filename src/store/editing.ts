/** A change of a review, before it is saved. */
import { failure, type Problem, problem, type Result, success } from "../domain/result.ts";
import { type Change, changesBetween } from "../domain/review/change.ts";
import { ownEntry } from "../domain/review/parts.ts";
import type { Review } from "../domain/review/review.ts";
import { instantAfter, instantIn, isKeepable, stamped, stampOf } from "../domain/review/stamp.ts";
import { parseChange } from "../parse/reviewPart.ts";

/** A review after an edit, and the edit as data. */
export interface Edited {
	review: Review;
	/** None: nothing changed, and the review is the very same object. */
	changes: Change[];
	/** Of every changed part. */
	stamp: string;
}

/**
 * Changes a review. Each part that became another is checked by its own schema and stamped; what could not be read back is refused
 * here, while the former version still stands. `now` is an ISO instant, `writer` the id of who makes the edit.
 */
export function editReview(
	review: Review,
	change: (review: Review) => Review,
	{ now, writer }: { now: string; writer: string },
): Result<Edited> {
	const next = change(review);
	const changes = changesBetween(review, next);
	const changedAt = latestOf(now, review, changes);
	const stamp = stampOf(changedAt, writer);
	if (changes.length === 0) return success({ review, changes, stamp });
	if (!isKeepable(changedAt)) return failure(problem("notAnInstant", "changedAt", { found: changedAt }));
	const problems = changes.flatMap((one): Problem[] => {
		const read = parseChange(one);
		return read.ok ? [] : read.problems;
	});
	if (problems.length > 0) return { ok: false, problems };
	const { id, formatVersion, createdAt } = review;
	return success({ review: stamped({ ...next, id, formatVersion, createdAt }, review, changes, stamp), changes, stamp });
}

/**
 * Always after the former instant, even where the clock was set back: the later instant wins when versions meet. A file can say of a part
 * that it was changed after the review: a change of it comes after that, too, or it would give way to it when it is read.
 */
function latestOf(now: string, { changedAt, stamps }: Review, changes: readonly Change[]): string {
	const said = changes.map(({ at }) => instantIn(ownEntry(stamps, at) ?? ""));
	const former = said.reduce((latest, one) => (one > latest ? one : latest), changedAt);
	return now > former ? now : instantAfter(former);
}
