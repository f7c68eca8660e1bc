/** Changes of reviews, and the steps back and forward through them. It brings the parser along, which the first screen of a device without reviews does not need. */
import { now } from "../browser/clock.ts";
import type { Problem } from "../domain/result.ts";
import { withChanges } from "../domain/review/change.ts";
import type { Edit } from "../domain/review/edit.ts";
import type { Review } from "../domain/review/review.ts";
import { keepBefore } from "./copies.ts";
import { editReview } from "./editing.ts";
import { type History, type Move, pushStep, redoStep, undoStep } from "./history.ts";
import { type ReviewsStore, useReviews } from "./reviews.ts";
import { findReview, historyOf } from "./reviewsState.ts";

/** The edits of one store. */
export const editsOf = (store: ReviewsStore) => ({
	/**
	 * Changes a review; a change that could not be saved is refused with its problems. Consecutive edits of one group are one
	 * step to undo.
	 */
	edit: (id: string, change: (review: Review) => Review, group?: string): Problem[] => edit(store, id, change, group ?? null),
	/** Takes the last step of a review back, as an edit of its own; answers what was undone, null where there is nothing. */
	undo: (id: string): Edit | null => step(store, id, undoStep),
	/** Takes an undone step again; answers what was redone. */
	redo: (id: string): Edit | null => step(store, id, redoStep),
});

export type Edits = ReturnType<typeof editsOf>;

export const edits = editsOf(useReviews);

function edit(store: ReviewsStore, id: string, change: (review: Review) => Review, group: string | null): Problem[] {
	const state = store.getState();
	const before = findReview(state, id);
	if (!before) return [];
	const edited = editReview(before, change, { now: now(), writer: state.writer });
	state.refuse(edited.ok ? null : (edited.problems[0] ?? null));
	if (!edited.ok) return edited.problems;
	const { review: after, changes } = edited.value;
	if (changes.length > 0) void keepBefore(before, after);
	if (changes.length > 0) state.take(edited.value, pushStep(historyOf(state, id), { before, after, group }));
	return [];
}

/** Takes a step as an edit of its own, so that other tabs see one like any other. */
function step(store: ReviewsStore, id: string, find: (history: History) => Move | null): Edit | null {
	const state = store.getState();
	const review = state.reviews[id];
	const move = find(historyOf(state, id));
	if (!review || !move) return null;
	const edited = editReview(review, (current) => withChanges(current, move.changes), { now: now(), writer: state.writer });
	if (!edited.ok) return null;
	state.refuse(null);
	void keepBefore(review, edited.value.review);
	state.take(edited.value, move.history);
	return move.edit;
}
