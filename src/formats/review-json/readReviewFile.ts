import { failure, problem, type Result } from "../../domain/result.ts";
import type { Review } from "../../domain/review/review.ts";
import { parseJson } from "../../parse/json.ts";
import { parseReview } from "../../parse/review.ts";
import { reviewMarker } from "../../parse/reviewSchema.ts";

/** The review of a file of ours, of this format version or an older one. */
export function readReviewFile(text: string): Result<Review> {
	const data = parseJson(text);
	if (!data.ok) return data;
	return isReviewFile(data.value) ? parseReview(data.value) : failure(problem("notAReview", "", {}));
}

const isReviewFile = (data: unknown): boolean =>
	typeof data === "object" && data !== null && "plumbline" in data && data.plumbline === reviewMarker;
