import { useMemo, useState } from "react";
import { today } from "../browser/clock.ts";
import { saveFile } from "../browser/files.ts";
import { type Review, withWorkload } from "../domain/review.ts";
import type { RowActions, Undoable } from "../features/reviews/types.ts";
import type { Phrases } from "../i18n/phrases.ts";
import type { Edits } from "../store/edits.ts";
import { useReviews } from "../store/reviews.ts";

/** What the first screen can do with a review, and the last of it that can be taken back. */
export function useReviewActions({ t }: Phrases): { actions: RowActions; undoable: Undoable | null } {
	const [undoable, setUndoable] = useState<Undoable | null>(null);
	const actions = useMemo((): RowActions => {
		const offer = (done: Undoable["done"], { id, workload }: Review, undo: () => void) => {
			const onUndo = () => {
				undo();
				setUndoable(null);
			};
			setUndoable({ done, id, name: workload.name, onUndo });
		};
		const nameOf = ({ workload }: Review) => workload.name.trim() || t("review.unnamed");
		return {
			onRename: (id, name) => edit(id, (review) => withWorkload(review, { name })),
			onDuplicate: (id) => withReview(id, (review) => duplicate(review, t("reviews.copy", { name: nameOf(review) }))),
			onArchive: (id, archived) =>
				withReview(id, (review) => {
					setArchived(id, archived);
					offer(archived ? "archived" : "broughtBack", review, () => setArchived(id, !archived));
				}),
			onExport: (id) => withReview(id, exportFile),
			onDelete: (id) =>
				withReview(id, (review) => {
					remove(id);
					offer("deleted", review, () => restore(review));
				}),
		};
	}, [t]);
	return { actions, undoable };
}

const { remove, restore, duplicate } = useReviews.getState();

/** What changes a review loads with the first change. */
const edit = async (...asked: Parameters<Edits["edit"]>) => {
	const { edits } = await import("../store/edits.ts");
	edits.edit(...asked);
};

/** Another tab may have removed the review just now. */
function withReview<R>(id: string, act: (review: Review) => R): R | null {
	const review = useReviews.getState().reviews[id];
	return review ? act(review) : null;
}

const setArchived = (id: string, archived: boolean) => edit(id, (review) => ({ ...review, archived }));

async function exportFile(review: Review): Promise<void> {
	const { exportFiles, fileName } = await import("../formats/exportFiles.ts");
	const { writeReviewFile } = await import("../formats/review-json/writeReviewFile.ts");
	const { mediaType } = exportFiles.review;
	saveFile(fileName(review, today(), exportFiles.review), new Blob([writeReviewFile(review)], { type: mediaType }));
}
