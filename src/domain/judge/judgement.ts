/** A status with where it comes from. */
import type { Choice } from "../review/answer.ts";
import type { Status } from "../review/review.ts";

export type StatusReason = "byHand" | "profile" | "leftOut" | "item" | "option" | "undecided" | "dontKnow" | "unanswered";

export interface Judgement {
	status: Status;
	reason: StatusReason;
}

/** A choice that says something of the item itself. */
export type Claim = Exclude<Choice, { kind: "dontKnow" } | { kind: "notApplicable" }>;
