import type { Review } from "../../domain/review.ts";
import { reviewMarker } from "../../parse/reviewSchema.ts";

/** A review as a file: the same review gives the same bytes, whatever order it was filled in. */
export function writeReviewFile(review: Review): string {
	const { formatVersion, id, lens, createdAt, changedAt, workload } = review;
	const { participants, answers, set, decisions, tensionNotes } = review;
	const said = { workload, participants, answers, set, decisions, tensionNotes } satisfies Partial<Review>;
	const file = { plumbline: reviewMarker, formatVersion, id, lens, createdAt, changedAt, ...said };
	return `${JSON.stringify(file, sortKeys, 2)}\n`;
}

/** Below the file's own fields, keys stand in alphabetical order. */
function sortKeys(key: string, value: unknown): unknown {
	if (key === "" || typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
