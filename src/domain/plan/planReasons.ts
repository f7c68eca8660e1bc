/** Why a plan leaves a gap out: everything that stands against adding it, and what it needs, to what is chosen. */

import type { Eighths } from "../judge/tradeoff.ts";
import {
	closureOf,
	gapsById,
	highRiskWorth24,
	isOpen,
	type PlanAnswer,
	type PlanGap,
	type PlanProblem,
	pressureOf,
	sumOf,
} from "./plan.ts";

export type LeftOutReason =
	| { kind: "pinnedOut" }
	| { kind: "treated" }
	/** Gaps it needs, directly or through others, that are pinned out or treated. */
	| { kind: "prerequisite"; ids: string[] }
	/** Gaps that exclude it or what it needs: chosen ones, or ones it needs itself. */
	| { kind: "exclusive"; ids: string[] }
	/** Adding it with the gaps it needs (`needs`) brings no more than it costs. */
	| { kind: "notWorthItsPrice"; net24: number; needs: string[] }
	/** Points it takes with the gaps it needs, and points of the budget that are left. */
	| { kind: "tooDear"; points: number; left: number; needs: string[] }
	/** A cap it would break, and by how much. */
	| { kind: "cap"; pillar: string; over8: Eighths }
	/** Nothing stands against it: the search ended before the best set was proved. */
	| { kind: "notProved" };

export interface LeftOut {
	id: string;
	/** At least one; the one that weighs most first. */
	reasons: LeftOutReason[];
}

/** A set of gaps with its sums. */
interface Standing {
	chosen: ReadonlySet<string>;
	effort: number;
	pressure8: Record<string, Eighths>;
}

/** Every gap that is not in the answer, in risk-first order, with its reasons. */
export function leftOut(problem: PlanProblem, answer: PlanAnswer): LeftOut[] {
	const byId = gapsById(problem);
	const standing = { ...answer, chosen: new Set(answer.ids) };
	return problem.gaps
		.filter(({ id }) => !standing.chosen.has(id))
		.map((gap) => {
			const reasons = reasonsAgainst(gap, problem, standing, byId);
			return { id: gap.id, reasons: reasons.length > 0 ? reasons : [{ kind: "notProved" }] };
		});
}

/** What stands against adding a gap, with all it needs, to a set. Empty: adding it is allowed and makes the set better. */
export function reasonsAgainst(
	gap: PlanGap,
	problem: PlanProblem,
	standing: Standing,
	byId: Map<string, PlanGap>,
): LeftOutReason[] {
	if (problem.pinOut.includes(gap.id)) return [{ kind: "pinnedOut" }];
	if (!isOpen(gap, problem)) return [{ kind: "treated" }];
	const added = closureOf([gap.id], byId).filter(({ id }) => !standing.chosen.has(id));
	const blocked = added.filter((other) => !isOpen(other, problem)).map(({ id }) => id);
	if (blocked.length > 0) return [{ kind: "prerequisite", ids: blocked }];
	return [
		...exclusion(added, standing),
		...price(added, problem),
		...effort(added, problem, standing),
		...caps(added, problem, standing),
	];
}

function exclusion(added: PlanGap[], { chosen }: Standing): LeftOutReason[] {
	const own = new Set(added.map(({ id }) => id));
	const ids = [...new Set(added.flatMap(({ exclusive }) => exclusive))].filter((id) => own.has(id) || chosen.has(id));
	return ids.length > 0 ? [{ kind: "exclusive", ids }] : [];
}

const needsOf = (added: PlanGap[]): string[] => added.slice(1).map(({ id }) => id);

function price(added: PlanGap[], { aim }: PlanProblem): LeftOutReason[] {
	const net24 = sumOf(added, (gap) => gap.net24);
	if (net24 > 0 || (aim === "riskFirst" && sumOf(added, highRiskWorth24) > 0)) return [];
	return [{ kind: "notWorthItsPrice", net24, needs: needsOf(added) }];
}

function effort(added: PlanGap[], { budget }: PlanProblem, standing: Standing): LeftOutReason[] {
	const points = sumOf(added, (gap) => gap.effort);
	const left = budget - standing.effort;
	return points > left ? [{ kind: "tooDear", points, left, needs: needsOf(added) }] : [];
}

function caps(added: PlanGap[], { caps8 }: PlanProblem, standing: Standing): LeftOutReason[] {
	const more = pressureOf(added);
	return Object.entries(caps8).flatMap(([pillar, cap]): LeftOutReason[] => {
		const over8 = (standing.pressure8[pillar] ?? 0) + (more[pillar] ?? 0) - cap;
		return over8 > 0 ? [{ kind: "cap", pillar, over8 }] : [];
	});
}
