/** Where what stands against signing is settled. */
import type { Finding, FindingCode } from "../../domain/milestone/preClose.ts";
import { paths } from "../../paths.ts";

/** What is settled at the row of the gap; all else is settled in its question. */
const atGap: FindingCode[] = ["acceptance", "expired", "unassigned", "undecided", "planned", "winner"];

/** Where a finding is settled. */
export const placeOf = ({ code, item, requirement }: Finding, review: string): string => {
	if (item === "") return paths.open(review);
	return requirement !== null && atGap.includes(code) ? paths.report(review, requirement) : paths.question(review, item);
};

/** Tells the findings of a review apart. */
export const findingId = ({ code, item, requirement, other }: Finding): string =>
	[code, item, requirement ?? "", other ?? ""].join(" ");
