/** From the gaps of a review to the plan problem: prerequisites, exclusions that bind, treatments, pressure. */

import type { Gap } from "../judge/gap.ts";
import { sortGaps } from "../judge/priority.ts";
import { currentRules, type Rules, treatmentUnder } from "../judge/rules.ts";
import { profileOf } from "../judge/status.ts";
import { isBinding, tensionPairs } from "../judge/tension.ts";
import { type Eighths, eighthsOf } from "../judge/tradeoff.ts";
import type { Profile } from "../lens/applicability.ts";
import type { Lens, Tradeoff } from "../lens/lens.ts";
import { requirementGroups } from "../lens/requirement.ts";
import { type Decision, isLeaving, type Treatment } from "../review/decision.ts";
import type { Review } from "../review/review.ts";
import type { PlanGap } from "./plan.ts";

/** A gap with what its requirement and its team say about planning it. */
export interface PlannableGap extends Gap {
	tradeoffs: Tradeoff[];
	prerequisites: { id: string; state: "gap" | "treated" | "unknown" }[];
	treatment: Treatment | null;
}

/** What a row of the report says of its gap. */
type GapLike = Omit<PlannableGap, "effort" | "treatment"> & { points: number; decision: Decision };

/** Gaps given in lens order, as a plan sees them. `exclusions` are the pairs that bind. */
export function planGaps(gaps: PlannableGap[], exclusions: [string, string][], rules: Rules = currentRules): PlanGap[] {
	const partners = partnersOf(gaps, exclusions);
	return sortGaps(gaps, "riskFirst", rules).map((gap) => ({
		id: gap.id,
		risk: gap.risk,
		worth24: gap.worth24,
		net24: gap.net24,
		effort: gap.effort,
		pressure8: pressureOfGap(gap),
		prerequisites: gap.prerequisites.filter(({ state }) => state !== "unknown").map(({ id }) => id),
		assumes: gap.prerequisites.filter(({ state }) => state === "unknown").map(({ id }) => id),
		exclusive: [...(partners.get(gap.id) ?? [])],
		treated: isLeaving(gap.treatment),
	}));
}

/** By gap, the gaps it excludes; both ends are gaps. */
function partnersOf(gaps: PlannableGap[], exclusions: [string, string][]): Map<string, Set<string>> {
	const partners = new Map(gaps.map(({ id }) => [id, new Set<string>()]));
	for (const [a, b] of exclusions) {
		if (a === b || !partners.has(a) || !partners.has(b)) continue;
		partners.get(a)?.add(b);
		partners.get(b)?.add(a);
	}
	return partners;
}

function pressureOfGap({ status, tradeoffs }: PlannableGap): Record<string, Eighths> {
	const sums = new Map<string, Eighths>();
	for (const tradeoff of tradeoffs) sums.set(tradeoff.pillar, (sums.get(tradeoff.pillar) ?? 0) + eighthsOf(status, tradeoff));
	return Object.fromEntries(sums);
}

/** The pairs of requirements of which at most one can be in place under the profile of a review. */
export const bindingExclusions = (lens: Lens, review: Review): [string, string][] =>
	exclusionsUnder(lens, profileOf(lens, review));

/** The same under a profile. */
export function exclusionsUnder(lens: Lens, profile: Profile): [string, string][] {
	const groups = requirementGroups(lens);
	return lens.tensions.filter((tension) => isBinding(tension, profile)).flatMap((tension) => tensionPairs(tension, groups));
}

/** The rows of a report's gaps, in lens order, as a plan sees them. */
export const planGapsOf = (rows: GapLike[], exclusions: [string, string][], rules: Rules = currentRules): PlanGap[] =>
	planGaps(
		rows.map((row) => ({ ...row, effort: row.points, treatment: treatmentUnder(row.decision, rules) })),
		exclusions,
		rules,
	);
