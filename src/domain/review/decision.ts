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

/** What was decided about the gap of a requirement; the empty decision where nothing was. */
export const findDecision = ({ decisions }: { decisions: Record<string, Decision> }, requirement: string): Decision =>
	Object.hasOwn(decisions, requirement) ? (decisions[requirement] ?? emptyDecision) : emptyDecision;
