import type { CarriedFiles } from "../../domain/review/given.ts";
import type { Review } from "../../domain/review/review.ts";
import { reviewMarker, templateMarker } from "../../parse/reviewSchema.ts";

/** A review as a file, with the attached files that it is to carry, what it is in front: the same review gives the same bytes, whatever order it was filled in. */
export const writeReviewFile = (review: Review, attachments?: CarriedFiles): string => write(reviewMarker, review, attachments);

/** A template as a file: a review that says of itself that others begin from it. */
export const writeTemplateFile = (template: Review): string => write(templateMarker, template);

function write(plumbline: string, review: Review, attachments?: CarriedFiles): string {
	const { formatVersion, id, lens, ...rest } = review;
	const file = { plumbline, formatVersion, id, lens, ...entriesInOrder({ ...rest, ...(attachments && { attachments }) }) };
	return `${JSON.stringify(file, (key, value) => (key === "" ? value : inOrder(value)), 2)}\n`;
}

/** An object with its keys in alphabetical order; anything else as it is. */
function inOrder(value: unknown): unknown {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? entriesInOrder(value) : value;
}

const entriesInOrder = (value: object): object =>
	Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
