import type { AttachedFile, CarriedFiles } from "../../domain/review/given.ts";
import type { Review } from "../../domain/review/review.ts";
import type { Attachments } from "../../ui/attachments.ts";

const load = () => import("./keptAttachments.ts");

/** The attached files of this device; what does the work loads with the first of them. */
export const attachments: Attachments = {
	keep: async (file) => (await load()).keepAttachment(file),
	bring: async (file) => (await load()).bringAttachment(file),
	show: async (file) => (await load()).showAttachment(file),
	lacking: async (files) => (await load()).lackingAttachments(files),
	save: async (file, isProtected) => (await load()).saveAttachment(file, isProtected),
};

/** Once a page: clears out what nothing names any more, then holds what this page's steps to undo may name. */
export const holdKept = async (): Promise<void> => (await load()).holding();

/** Keeps the files that came along with a review, before anything stands that names them; answers those that found no room. */
export const keptFrom = async (review: Pick<Review, "evidence">, carried: CarriedFiles): Promise<AttachedFile[]> =>
	(await load()).keepCarried(review, carried);
