/** Files that the first screen saves. A file of its own: it loads with the first one. */
import { today } from "../browser/clock.ts";
import { saveFile } from "../browser/files.ts";
import type { Review } from "../domain/review/review.ts";
import { templateOf } from "../domain/review/startFrom.ts";
import { fileName } from "../formats/fileName.ts";
import { writeReviewFile, writeTemplateFile } from "../formats/review-json/writeReviewFile.ts";
import { reviewWriter } from "../formats/review-json/writer.ts";

/** Saves what other reviews begin from. */
export function saveTemplate(review: Review, withAnswers: boolean): void {
	const file = new Blob([writeTemplateFile(templateOf(review, withAnswers))], { type: "application/json" });
	saveFile(fileName(review, today(), { extension: "template.json" }), file);
}

/** Saves a review as a file of ours. */
export function exportFile(review: Review): void {
	const file = new Blob([writeReviewFile(review)], { type: reviewWriter.mediaType });
	saveFile(fileName(review, today(), reviewWriter), file);
}
