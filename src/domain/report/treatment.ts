/** What a team has said about the gap of a requirement: who does it, what is still missing, how much work it is. */

import type { RequirementRow } from "../judge/requirementRow.ts";
import type { Direction } from "../lens/lens.ts";
import { remembered } from "../remembered.ts";
import { type Decision, isLeaving, type Treatment, treatmentInForce } from "../review/decision.ts";
import type { Report } from "./report.ts";

export const treatments: Treatment[] = ["mitigate", "accept", "defer", "transfer"];

/** Whether a decision leaves its gap open: accepted in full, deferred or transferred. */
export const leavesOpen = (decision: Decision): boolean => isLeaving(treatmentInForce(decision));

/** Whether another pillar would pay for closing it: only then has one won where it stays open. */
export const isPaidElsewhere = ({ credits, tradeoffs }: Pick<RequirementRow, "credits" | "tradeoffs">): boolean =>
	tradeoffs.some(({ direction, pillar }) => direction === "negative" && !credits.some((credit) => credit.pillar === pillar));

/**
 * What a gap left open still lacks, where a pillar would have paid: one that won wants its reason; that none won is an answer once it
 * has a reason.
 */
export function missingForWinner(row: Pick<RequirementRow, "credits" | "tradeoffs" | "decision">): "winner" | "reason" | null {
	const { decision } = row;
	if (!leavesOpen(decision) || !isPaidElsewhere(row) || decision.wonWhy.trim() !== "") return null;
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
	/** Accepted in full: by whom and until which ISO day; nobody has to close it. */
	accepted: { by: string; until: string } | null;
}

const answersByItem = remembered(
	(questions: Report["questions"]) => new Map(questions.map(({ item, answer }) => [item, answer] as const)),
);

const itemsToClarify = remembered((rows: Report["toClarify"]) => new Set(rows.map(({ item }) => item)));

/**
 * Owner and due day of the gap itself, else those of the question it was found in. Where something of the question is still unknown, they
 * are said of finding that out: who finds out has not promised to close a gap.
 */
export function responsibilityFor(
	{ item, status, decision }: RequirementRow,
	report: Pick<Report, "questions" | "toClarify">,
): Responsibility {
	const isToFindOut = status !== "unknown" && itemsToClarify(report.toClarify).has(item);
	const answer = isToFindOut ? undefined : answersByItem(report.questions).get(item);
	const [owner, due] = [decision.owner || answer?.owner || "", decision.due || answer?.due || ""];
	const { approver, expires } = decision;
	const accepted = treatmentInForce(decision) === "accept" ? { by: approver, until: expires } : null;
	return { owner, due, inherited: owner !== decision.owner || due !== decision.due, accepted };
}

/** Whether it is to be closed: by its treatment, or by the adopted plan where it is not left open on purpose. */
export const isPlanned = ({ id, decision }: Pick<RequirementRow, "id" | "decision">, { plan }: Pick<Report, "plan">): boolean =>
	decision.treatment === "mitigate" || (!leavesOpen(decision) && plan?.outcome.ids.includes(id) === true);

/** Whether nobody has decided what becomes of a gap: no treatment is chosen, and the adopted plan leaves it out. */
export const isUndecided = (gap: Pick<RequirementRow, "id" | "decision">, report: Pick<Report, "plan">): boolean =>
	gap.decision.treatment === null && !isPlanned(gap, report);

/** Points as a team types them: a whole number from 1 to 100, or nothing (null). Undefined: neither. */
export function parsePoints(text: string): number | null | undefined {
	const typed = text.trim();
	if (typed === "") return null;
	const points = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
	return points >= 1 && points <= 100 ? points : undefined;
}

/** Whether a team means to leave a gap open. */
export const isLeftOpen = ({ decision }: Pick<RequirementRow, "decision">): boolean => leavesOpen(decision);
