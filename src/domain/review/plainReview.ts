/** A review as what leaves the page: the browser does not copy the large records that versions of it share. */
import { plainRecord } from "../layered.ts";
import { type Entries, reviewShape, type Shape } from "./parts.ts";
import type { Review } from "./review.ts";

/** The same review, each record of it a plain one, to be stored or handed to a worker. */
export const plainReview = (review: Review): Review => ({
	...(plainPart(reviewShape, review) as Review),
	touched: plainRecord(review.touched),
	stamps: plainRecord(review.stamps),
});

function plainPart(shape: Shape, value: unknown): unknown {
	if (typeof value !== "object" || value === null) return value;
	if (shape.kind === "record") return plainRecord(value as Entries);
	if (shape.kind !== "fields") return value;
	const plain: Entries = { ...value };
	for (const [field, part] of Object.entries(shape.fields)) {
		if (part.kind === "whole" || !Object.hasOwn(plain, field)) continue;
		plain[field] = plainPart(part, plain[field]);
	}
	return plain;
}
