/** How a review from a backup stands to the one that is here under the same id. */
import { describeEdit } from "../review/edit.ts";
import type { Review } from "../review/review.ts";

/** "differs": each holds something that the other lacks, or nothing tells which is the later one. */
export type Standing = "new" | "same" | "newerHere" | "newerThere" | "differs";

/** The standing by what people said; instants alone make no difference. */
export function standingOf(here: Review | undefined, there: Review): Standing {
	if (!here) return "new";
	if (describeEdit(here, there) === null) return "same";
	if (here.changedAt === there.changedAt || (isAhead(here, there) && isAhead(there, here))) return "differs";
	return here.changedAt > there.changedAt ? "newerHere" : "newerThere";
}

/** Whether something was said in `one` later than in `other`. */
const isAhead = (one: Review, other: Review): boolean =>
	Object.entries(one.touched).some(([id, instant]) => instant > (other.touched[id] ?? ""));
