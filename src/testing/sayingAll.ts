/** For tests of writers: the sample with whatever a report can say. */
import { withStatus } from "../domain/review/changes.ts";
import type { Review } from "../domain/review/review.ts";
import { withSheets } from "./withSheets.ts";

/** Assessors who differ, and statements that do not fit together. */
export const sayingAll = (review: Review): Review =>
	withSheets(withStatus(withStatus(review, "rec-sec-no-public-ip", "inPlace"), "rec-sec-managed-vnet-isolation", "missing"));
