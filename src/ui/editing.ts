import { createContext, useContext } from "react";
import type { Review } from "../domain/review/review.ts";

/** Replaces the open review by a changed copy; saved at once. Consecutive edits of one group are one step to undo. */
export type EditReview = (change: (review: Review) => Review, group?: string) => void;

export const EditContext = createContext<EditReview | null>(null);

/** The way to change the open review: the same one as long as it is open. */
export function useEdit(): EditReview {
	const edit = useContext(EditContext);
	if (!edit) throw new Error("useEdit needs an EditContext above it");
	return edit;
}
