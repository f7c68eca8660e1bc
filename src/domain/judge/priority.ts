/** The three orders of gaps, each total and stable (scoring.md section 4). */

import type { Level } from "../lens/lens.ts";
import type { Gap } from "./gap.ts";
import { currentRules, type Rules } from "./rules.ts";

export type Order = "riskFirst" | "worthPerEffort" | "quickWins";

export const orders: Order[] = ["riskFirst", "worthPerEffort", "quickWins"];

const rank: Record<Level, number> = { high: 0, medium: 1, low: 2 };

type Comparison = (a: Gap, b: Gap) => number;

const byRisk: Comparison = (a, b) => rank[a.risk] - rank[b.risk];
const byNet: Comparison = (a, b) => b.net24 - a.net24;
const byEffort: Comparison = (a, b) => a.effort - b.effort;

/** Net per effort, falling, by cross-multiplication; what is not worth its price comes after, by net, undivided. */
const byValue: Comparison = (a, b) => {
	const [aPays, bPays] = [a.net24 > 0, b.net24 > 0];
	if (aPays !== bPays) return aPays ? -1 : 1;
	return (aPays ? b.net24 * a.effort - a.net24 * b.effort : 0) || byNet(a, b);
};

/** Consequence, and only then points: no price moves a duty down. */
const byConsequence: Comparison = (a, b) => rank[a.topSeverity] - rank[b.topSeverity] || b.worth24 - a.worth24 || byEffort(a, b);

/** How an order compares two gaps; lens order breaks what is left. */
export function comparisonOf(order: Order, rules: Rules): Comparison {
	const within = rules > 1 ? byConsequence : byValue;
	if (order === "riskFirst") return (a, b) => byRisk(a, b) || within(a, b);
	return order === "worthPerEffort" ? byValue : (a, b) => byEffort(a, b) || byNet(a, b);
}

/** Whether a gap stands in an order at all: what is not worth its price is no quick win. */
export const isInOrder = (order: Order, gap: Pick<Gap, "net24">): boolean => order !== "quickWins" || gap.net24 > 0;

/** Gaps, given in lens order, in one of the orders. Lens order breaks what is left: sorting is stable. */
export const sortGaps = <G extends Gap>(gaps: G[], order: Order, rules: Rules = currentRules): G[] =>
	gaps.filter((gap) => isInOrder(order, gap)).toSorted(comparisonOf(order, rules));

/** High-risk gaps whose price outweighs their worth as the team weighs the pillars, in lens order. */
export const needsDecision = <G extends Pick<Gap, "risk" | "net24">>(gaps: G[]): G[] =>
	gaps.filter((gap) => gap.risk === "high" && gap.net24 <= 0);
