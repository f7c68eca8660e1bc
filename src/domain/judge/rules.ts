import { type Decision, type Treatment, treatmentInForce } from "../review/decision.ts";

/**
 * Versions of the rules by which statuses become scores, risks and orders (scoring.md). A frozen report keeps those it was sealed with.
 * 1: risk shifts in every pillar, risk first orders by worth per effort, no band is capped, an
 * acceptance counts before it is complete. 2: as scoring.md states them.
 */
export type Rules = 1 | 2;

/** What a new report comes about by. */
export const currentRules: Rules = 2;

/** The rules that a frozen report names; one that names none is of the first, and what this app does not know is judged by its own. */
export const rulesOf = (version: number | null): Rules => (version === null || version === 1 ? 1 : currentRules);

/** The treatment that counts under a version of the rules. */
export const treatmentUnder = (decision: Decision, rules: Rules): Treatment | null =>
	rules === 1 ? decision.treatment : treatmentInForce(decision);
