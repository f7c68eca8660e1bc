/** Facts of a workload profile, and what may be said over them. */

import type { FactValue } from "../review/workload.ts";

/** When something applies, over the facts of a workload profile. A bare string names a fact or a derived fact. */
export type Expression =
	| string
	| { all: Expression[] }
	| { any: Expression[] }
	| { not: Expression }
	| { fact: string; in: string[] };

/** A fact of the workload profile that decides applicability, severity and follow-ups. */
export interface ProfileFact {
	id: string;
	type: "boolean" | "enum";
	/** The values of an enum, in the order they are offered. */
	values?: string[];
	/** Asked only where this is not certainly false. */
	askWhen?: Expression;
}

/** A fact of an earlier version of the lens, asked otherwise now: its answer is shown beside the facts that took its place. */
export interface FormerFact extends Pick<ProfileFact, "id" | "type" | "values"> {
	replacedBy: string[];
}

export interface DerivedFact {
	id: string;
	rule: Expression;
}

/** Facts that hold for a common kind of workload; a person sees them and may change each. */
export interface FactPreset {
	id: string;
	facts: Record<string, FactValue>;
}
