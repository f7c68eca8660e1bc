import { useEffect, useMemo } from "react";
import { now } from "../browser/clock.ts";
import { newId } from "../browser/ids.ts";
import { type Review, renamed, shortName } from "../domain/review/review.ts";
import type { RowActions, Undoable } from "../features/reviews/types.ts";
import type { Phrases } from "../i18n/phrases.ts";
import type { Edits } from "../store/edits.ts";
import { type Act, useLastAct } from "../store/lastAct.ts";
import { useReviews } from "../store/reviews.ts";

/** What the first screen can do with a review, and the last of it that can be taken back. */
export function useReviewActions({ t, language, notation }: Phrases): { actions: RowActions; undoable: Undoable | null } {
	const act = useLastAct((state) => state.act);
	useEffect(forgetOld, []);
	const actions = useMemo((): RowActions => {
		const nameOf = ({ workload }: Review) => shortName(workload.name) || t("review.unnamed");
		return {
			onRename: (id, name) => edit(id, (review) => renamed(review, name)),
			onDuplicate: (id) => withReview(id, (review) => duplicate(review, t("reviews.copy", { name: nameOf(review) }))),
			onNext: async (id, onBegun) => {
				// What begins it loads with the first one.
				const { nextReview } = await import("../domain/review/startFrom.ts");
				withReview(id, (review) => {
					const name = t("reviews.next.name", { name: nameOf(review) });
					onBegun?.(add(nextReview(review, { id: newId(), name, now: now() })));
				});
			},
			onTemplate: (id, choice) => withReview(id, async (review) => (await files()).saveTemplate(review, choice)),
			onArchive: (id, archived) =>
				withReview(id, (review) => {
					setArchived(id, archived);
					remember({ done: archived ? "archived" : "broughtBack", review });
				}),
			onExport: async (id, isProtected) =>
				(await withReview(id, async (review) => (await files()).exportFile(review, isProtected, { language, notation }))) ?? "",
			onDelete: (id) =>
				withReview(id, (review) => {
					remove(id);
					const withdrawn = withdrawMilestones(id);
					remember({ done: "deleted", review, bringBack: async () => (await withdrawn)() });
				}),
		};
	}, [t, language, notation]);
	return { actions, undoable: useMemo(() => act && undoableOf(act), [act]) };
}

const { remove, restore, duplicate, add } = useReviews.getState();
const { remember, forget, forgetOld } = useLastAct.getState();

/** The milestones of a review go with it; files attached to it stay as long as it can be brought back. */
async function withdrawMilestones(id: string): Promise<() => Promise<void>> {
	const { openMilestoneRecords } = await import("../browser/milestoneRecords.ts");
	const { holdAttachments } = await import("../browser/attachments.ts");
	void holdAttachments();
	return openMilestoneRecords().withdraw(id);
}

const undoableOf = ({ done, review, bringBack }: Act): Undoable => ({
	done,
	id: review.id,
	name: review.workload.name,
	onUndo: () => {
		if (done === "deleted") {
			restore(review);
			// Where its milestones do not come back, the way back stays open.
			return void Promise.resolve(bringBack?.()).then(forget, () => undefined);
		}
		setArchived(review.id, review.archived);
		forget();
	},
	onClose: forget,
});

/** What writes files loads with the first one. */
const files = () => import("./saveReview.ts");

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
