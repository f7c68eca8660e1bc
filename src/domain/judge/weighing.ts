/** How a review weighs: what scores, risks, gaps and orders come from, beside the requirements themselves. */

import type { Criticality } from "../review/workload.ts";
import type { Rules } from "./rules.ts";

export interface WeighedPillar {
	id: string;
	/** 1 to 5. */
	priority: number;
	/** What is missing in it harms the budget, not the service. */
	spend?: boolean;
}

export interface Weighing {
	criticality: Criticality;
	/** In lens order. */
	pillars: WeighedPillar[];
	rules: Rules;
}

/** The priority of a pillar; 3 for one that nobody weighed. */
export const priorityOf = ({ pillars }: Pick<Weighing, "pillars">, pillar: string): number =>
	pillars.find(({ id }) => id === pillar)?.priority ?? 3;
