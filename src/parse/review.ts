/** The parser of saved and imported reviews. */
import { failure, problem, type Result, success } from "../domain/result.ts";
import { plainReview } from "../domain/review/plainReview.ts";
import type { Review } from "../domain/review/review.ts";
import { migrate, migrations, withPlacesAsText } from "./migrations.ts";
import { parseWith, shapeOf } from "./problems.ts";
import { isReviewAsIs } from "./reviewAsIs.ts";
import { reviewSchema } from "./reviewSchema.ts";

/** The newest format version this app writes. */
const known = migrations.length + 1;

/** A review of any format version up to the newest, as one of the newest. */
export function parseReview(data: unknown): Result<Review> {
	if (!hasVersion(data)) return failure(problem("notAReview", "", {}));
	const { formatVersion } = data;
	if (!isVersion(formatVersion)) {
		return failure(problem("wrongValue", "formatVersion", { expected: "1, 2, 3 …", found: shapeOf(formatVersion) }));
	}
	if (formatVersion > known) return failure(problem("tooNew", "formatVersion", { found: formatVersion, known }));
	return parseWith(reviewSchema, withPlacesAsText(migrate(data, formatVersion, migrations)));
}

/**
 * The same of a review that the browser keeps, which nobody else holds: nearly always this version of the app wrote it, and what the schema
 * would read without a change is taken as it stands.
 */
export const parseKeptReview = (data: unknown): Result<Review> =>
	isReviewAsIs(data) ? success(plainReview(data)) : parseReview(data);

const hasVersion = (data: unknown): data is { formatVersion: unknown } =>
	typeof data === "object" && data !== null && Object.hasOwn(data, "formatVersion");

const isVersion = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 1;
