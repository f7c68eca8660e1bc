/** What a team has said about the gap of a requirement: who does it, what is still missing, how much work it is. */
import type { Report, RequirementRow } from "./report.ts";
import type { Decision, Treatment } from "./review.ts";

export const treatments: Treatment[] = ["mitigate", "accept", "defer", "transfer"];

/** What an accepted risk must carry (scoring.md section 4). */
export type AcceptanceField = "reason" | "approver" | "expires";

const acceptanceFields: AcceptanceField[] = ["reason", "approver", "expires"];

/** What an acceptance still lacks, in the order it is asked; nothing for any other treatment. */
export const missingForAcceptance = (decision: Decision): AcceptanceField[] =>
	decision.treatment === "accept" ? acceptanceFields.filter((field) => decision[field].trim() === "") : [];

/** Who closes a gap and by which ISO day. */
export interface Responsibility {
	owner: string;
	due: string;
	/** Something of it is taken over from the answer to its question. */
	inherited: boolean;
}

/** Owner and due day of the gap itself, else those of the question it was found in. */
export function responsibilityFor({ item, decision }: RequirementRow, report: Pick<Report, "questions">): Responsibility {
	const answer = report.questions.find((question) => question.item === item)?.answer;
	const [owner, due] = [decision.owner || answer?.owner || "", decision.due || answer?.due || ""];
	return { owner, due, inherited: owner !== decision.owner || due !== decision.due };
}

/** Points as a team types them: a whole number from 1 to 100, or nothing (null). Undefined: neither. */
export function parsePoints(text: string): number | null | undefined {
	const typed = text.trim();
	if (typed === "") return null;
	const points = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
	return points >= 1 && points <= 100 ? points : undefined;
}
