import { readText } from "../browser/files.ts";
import { failure, problem, type Result } from "../domain/result.ts";
import type { Review } from "../domain/review.ts";
import type { ImportOutcome } from "../features/reviews/types.ts";
import type { Phrases } from "../i18n/phrases.ts";
import { problemText } from "../i18n/problemText.ts";
import { isBuiltIn } from "../lenses/builtIn.ts";

/** Reads a review file and takes it in under an id of its own; what stands against it is told in words. */
export async function openFile(file: File, add: (review: Review) => string, phrases: Phrases): Promise<ImportOutcome> {
	const read = await readReview(file);
	if (!read.ok) return { ok: false, problems: read.problems.map((one) => problemText(one, phrases)) };
	const id = add(read.value);
	return { ok: true, name: read.value.workload.name, renamed: id !== read.value.id };
}

/** A review whose lens is not here could not be opened: better said now than later. */
async function readReview(file: File): Promise<Result<Review>> {
	const text = await readText(file);
	if (!text.ok) return text;
	const { readReviewFile } = await import("../formats/review-json/readReviewFile.ts");
	const read = readReviewFile(text.value);
	if (!read.ok || isBuiltIn(read.value.lens.id)) return read;
	return failure(problem("unknownLens", "lens.id", { id: read.value.lens.id }));
}
