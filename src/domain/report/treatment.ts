/** What a team has said about the gap of a requirement: who does it, what is still missing, how much work it is. */

import type { RequirementRow } from "../judge/requirementRow.ts";
import type { Direction } from "../lens/lens.ts";
import type { Decision, Treatment } from "../review/decision.ts";
import type { Report } from "./report.ts";

export const treatments: Treatment[] = ["mitigate", "accept", "defer", "transfer"];

/** What an accepted risk must carry (scoring.md section 4). */
export type AcceptanceField = "reason" | "approver" | "expires";

const acceptanceFields: AcceptanceField[] = ["reason", "approver", "expires"];

/** What an acceptance still lacks, in the order it is asked; nothing for any other treatment. */
export const missingForAcceptance = (decision: Decision): AcceptanceField[] =>
	decision.treatment === "accept" ? acceptanceFields.filter((field) => decision[field].trim() === "") : [];

/** Whether a treatment leaves the gap open: then another pillar won over its own, and the decision says which and why. */
export const leavesOpen = ({ treatment }: Pick<Decision, "treatment">): boolean =>
	treatment === "accept" || treatment === "defer" || treatment === "transfer";

/** What a gap left open still lacks: a pillar that won wants its reason; that none won is an answer once it has a reason. */
export function missingForWinner(decision: Decision): "winner" | "reason" | null {
	if (!leavesOpen(decision) || decision.wonWhy.trim() !== "") return null;
	return decision.wonPillar === "" ? "winner" : "reason";
}

/** Pillars that may have won over a gap: those it takes from, those it gives to, then the others; its own only if chosen before. */
export function winnersFor({ credits, tradeoffs, decision }: RequirementRow, pillars: string[]): string[] {
	const towards = (direction: Direction) => {
		const touched = tradeoffs.filter((tradeoff) => tradeoff.direction === direction).map(({ pillar }) => pillar);
		return pillars.filter((id) => touched.includes(id));
	};
	const own = new Set(credits.map(({ pillar }) => pillar));
	const others = [...towards("negative"), ...towards("positive"), ...pillars].filter((id) => !own.has(id));
	return [...new Set([...others, decision.wonPillar])].filter((id) => id !== "");
}

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

/** Whether a team means to leave a gap open: it is accepted, deferred or transferred. */
export const isLeftOpen = ({ decision: { treatment } }: Pick<RequirementRow, "decision">): boolean =>
	treatment !== null && treatment !== "mitigate";
