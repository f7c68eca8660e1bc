/** For tests of writers: the sample with whatever a report can say. */
import { withPlanning, withStatus } from "../domain/review/changes.ts";
import type { Review } from "../domain/review/review.ts";
import { withEvidence } from "./withEvidence.ts";
import { withSheets } from "./withSheets.ts";

/** Evidence, assessors who differ, statements that do not fit together, and an adopted plan that the other aim would not have chosen. */
export const sayingAll = (review: Review): Review =>
	withEvidence(
		withOtherAim(
			withSheets(withStatus(withStatus(review, "rec-sec-no-public-ip", "inPlace"), "rec-sec-managed-vnet-isolation", "missing")),
		),
	);

/** The other aim leaves out the first gap of the plan, and takes one that the plan leaves out. */
function withOtherAim(review: Review): Review {
	const { adopted } = review.planning;
	if (!adopted) return review;
	const closed = [...adopted.closed.slice(1), "rec-sec-managed-vnet-isolation"];
	return withPlanning(review, { adopted: { ...adopted, otherAim: { aim: "mostWorth", closed } } });
}
