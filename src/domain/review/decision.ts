/** What is decided about a gap. */

export type Treatment = "mitigate" | "accept" | "defer" | "transfer";

/** What a team does about the gap of one requirement. */
export interface Decision {
	treatment: Treatment | null;
	owner: string;
	due: string;
	note: string;
	decision: string;
	/** For an accepted risk: why, who approved it, until which day, and what makes it bearable meanwhile. */
	reason: string;
	approver: string;
	expires: string;
	compensating: string;
	/** For a gap that is not closed: the pillar that won over it, and why. */
	wonPillar: string;
	wonWhy: string;
	/** Remaining work typed by the team, 1 to 100 points; null: the lens's. */
	points: number | null;
}

export const emptyDecision: Decision = {
	treatment: null,
	owner: "",
	due: "",
	note: "",
	decision: "",
	reason: "",
	approver: "",
	expires: "",
	compensating: "",
	wonPillar: "",
	wonWhy: "",
	points: null,
};

/** What an accepted risk must carry (scoring.md section 4). */
export type AcceptanceField = "reason" | "approver" | "expires";

const acceptanceFields: AcceptanceField[] = ["reason", "approver", "expires"];

/** What an acceptance still lacks, in the order it is asked; nothing for any other treatment. */
export const missingForAcceptance = (decision: Decision): AcceptanceField[] =>
	decision.treatment === "accept" ? acceptanceFields.filter((field) => decision[field].trim() === "") : [];

/** Whether a risk is being accepted: as long as something is missing, that counts as no decision. */
export const isBeingAccepted = (decision: Decision): boolean => missingForAcceptance(decision).length > 0;

/** The treatment that counts: an acceptance only once it is complete. */
export const treatmentInForce = (decision: Decision): Treatment | null => (isBeingAccepted(decision) ? null : decision.treatment);

/** Whether a treatment means to leave the gap open. */
export const isLeaving = (treatment: Treatment | null): boolean => treatment !== null && treatment !== "mitigate";

/** What was decided about the gap of a requirement; the empty decision where nothing was. */
export const findDecision = ({ decisions }: { decisions: Record<string, Decision> }, requirement: string): Decision =>
	Object.hasOwn(decisions, requirement) ? (decisions[requirement] ?? emptyDecision) : emptyDecision;
