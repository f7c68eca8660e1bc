/** Files that the first screen saves. A file of its own: it loads with the first one. */
import { today } from "../browser/clock.ts";
import { mostCarried } from "../domain/review/given.ts";
import { attachedTo } from "../domain/review/givenChanges.ts";
import type { Review } from "../domain/review/review.ts";
import { templateOf } from "../domain/review/startFrom.ts";
import type { TemplateChoice } from "../features/reviews/types.ts";
import { fileName } from "../formats/fileName.ts";
import { writeReviewFile, writeTemplateFile } from "../formats/review-json/writeReviewFile.ts";
import { reviewWriter } from "../formats/review-json/writer.ts";
import type { Phrases } from "../i18n/phrases.ts";
import { carriedFiles } from "./attachments/keptAttachments.ts";
import { savedWithout } from "./attachments/savedWithout.ts";
import { deliver } from "./secret/deliver.ts";

/** Saves what other reviews begin from; false: it was given up. */
export function saveTemplate(review: Review, { withAnswers, isProtected }: TemplateChoice): Promise<boolean> {
	const file = new Blob([writeTemplateFile(templateOf(review, withAnswers))], { type: "application/json" });
	return deliver(fileName(review, today(), { extension: "template.json" }), file, isProtected);
}

/**
 * Saves a review as a file of ours, with the files attached to it unless they are too much for one. Tells in words what stayed out; empty:
 * nothing did, or it was given up.
 */
export async function exportFile(
	review: Review,
	isProtected: boolean,
	phrases: Pick<Phrases, "language" | "notation">,
): Promise<string> {
	const files = attachedTo(review);
	const size = files.reduce((sum, { bytes }) => sum + bytes, 0);
	const isCarried = files.length > 0 && size <= mostCarried;
	const attachments = isCarried ? await carriedFiles(review) : undefined;
	const file = new Blob([writeReviewFile(review, attachments)], { type: reviewWriter.mediaType });
	const name = fileName(review, today(), reviewWriter);
	const isSaved = await deliver(name, file, isProtected);
	return isSaved ? savedWithout({ file: name, files, carried: attachments ?? null }, phrases) : "";
}
