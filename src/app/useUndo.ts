/** Undo and redo of the open review, by key and by button. */
import { useCallback, useState } from "react";
import type { Edit } from "../domain/review/edit.ts";
import type { Review } from "../domain/review/review.ts";
import { edits } from "../store/edits.ts";
import { redoStep, undoStep } from "../store/history.ts";
import { useReviews } from "../store/reviews.ts";
import { historyOf } from "../store/reviewsState.ts";
import { finishWaiting } from "../ui/afterPaint.ts";
import type { HistoryMove } from "../ui/historyKeys.ts";
import { useHistoryKeys } from "./useHistoryKeys.ts";

/** What was undone or redone last. */
export interface Done {
	move: HistoryMove;
	edit: Edit;
	/** Counts up, so that the same words are said again. */
	count: number;
	/** The version it led to: once the review is another, it is no longer news. */
	version: Review | undefined;
}

/** What undo and redo would do next, the way to do it, and what was done last. */
export function useUndo({ id }: Pick<Review, "id">) {
	const history = useReviews((state) => historyOf(state, id));
	const version = useReviews((state) => state.reviews[id]);
	const [done, setDone] = useState<Done | null>(null);
	const move = useCallback(
		(asked: HistoryMove) => {
			finishWaiting();
			const edit = edits[asked](id);
			if (!edit) return;
			keepFocus();
			setDone((former) => ({
				move: asked,
				edit,
				count: (former?.count ?? 0) + 1,
				version: useReviews.getState().reviews[id],
			}));
		},
		[id],
	);
	useHistoryKeys(move);
	const forget = useCallback(() => setDone(null), []);
	return {
		next: { undo: undoStep(history)?.edit ?? null, redo: redoStep(history)?.edit ?? null },
		move,
		done: done && done.version === version ? done : null,
		forget,
	};
}

/** What has the focus may go with what is undone: then the heading takes it. */
function keepFocus() {
	if (document.activeElement === document.body) return;
	requestAnimationFrame(() => {
		if (document.activeElement !== document.body) return;
		document.querySelector<HTMLElement>("h1[tabindex]")?.focus({ preventScroll: true });
	});
}
