/** What can be done about a gap that needs a decision. */
import type { MetDecision } from "../../domain/report/toDecide.ts";
import { withDecision } from "../../domain/review/changes.ts";
import type { Decision } from "../../domain/review/decision.ts";
import type { Review } from "../../domain/review/review.ts";

export type Act = "owner" | "close" | "accept" | "renew" | "newDate";

/** What stands beside "Plan to close": what the reason asks for. */
export const otherAct = (reason: MetDecision["reason"]): Exclude<Act, "owner" | "close"> =>
	reason?.kind === "ranOut" ? "renew" : reason?.kind === "late" ? "newDate" : "accept";

/** What a form holds while it is filled in. */
export type Entry = Pick<Decision, "owner" | "due" | "reason" | "approver" | "expires">;

/** What is said already; a day that has passed is asked anew. `today` is an ISO day. */
export function entryOf({ gap, owner, due }: MetDecision, today: string): Entry {
	const { reason, approver, expires } = gap.decision;
	const ahead = (day: string) => (day < today ? "" : day);
	return { owner, due: ahead(due), reason, approver, expires: ahead(expires) };
}

/** The fields that an act asks for, in their order. */
export const fieldsOf: Record<Act, (keyof Entry)[]> = {
	owner: ["owner"],
	close: ["owner", "due"],
	accept: ["reason", "approver", "expires"],
	renew: ["reason", "approver", "expires"],
	newDate: ["owner", "due"],
};

/** Whether an act cannot be done without a field. */
export const isRequired = (act: Act, field: keyof Entry, reason: MetDecision["reason"]): boolean =>
	field === "due" ? act === "newDate" || reason?.kind === "late" : act === "accept" || act === "renew";

/** The review once an act is done; what its form does not ask stays. */
export function withAct(review: Review, gap: string, act: Act, entry: Entry): Review {
	const asked = Object.fromEntries(fieldsOf[act].map((field) => [field, entry[field].trim()]));
	const treatment = act === "close" ? "mitigate" : act === "accept" || act === "renew" ? "accept" : null;
	return withDecision(review, gap, { ...asked, ...(treatment && { treatment }) });
}
