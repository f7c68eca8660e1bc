import type { Expression } from "./fact.ts";

/** What cannot be together, as a workload says of itself: raised wherever it is said, for people to settle. */
export interface Incompatibility {
	id: string;
	/** Raised only while this certainly holds. */
	when: Expression;
	/** Requirements that cannot be in place, wholly or in part, while it holds; where absent, the facts alone do not fit. */
	inPlace?: string[];
	/** Items it is told at, beside the profile; the first leads there from the report. */
	items: string[];
}
