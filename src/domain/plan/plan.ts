/** The plan: which gaps to close within a budget, as a problem and as an answer (scoring.md section 5). Solved in `planner`. */

import type { Level } from "../lens/lens.ts";
import type { PlanWish, Pressure8 } from "../review/planning.ts";

/** What a plan needs of a gap. */
export interface PlanGap {
	id: string;
	risk: Level;
	worth24: number;
	net24: number;
	/** Points. */
	effort: number;
	/** What closing it asks of (positive) or gives to (negative) each pillar it has a tradeoff with. */
	pressure8: Pressure8;
	/** Gaps that must be chosen with it. */
	prerequisites: string[];
	/** Prerequisites nobody has answered yet: they do not bind, the plan names them as assumptions. */
	assumes: string[];
	/** Gaps that cannot be chosen with it; named from both sides. */
	exclusive: string[];
	/** Accepted, deferred or transferred. */
	treated: boolean;
}

export interface PlanProblem extends PlanWish {
	/** In risk-first order. */
	gaps: PlanGap[];
}

export interface PlanAnswer {
	/** In risk-first order. */
	ids: string[];
	net24: number;
	highRiskWorth24: number;
	effort: number;
	/** By pillar that any chosen gap has a tradeoff with. */
	pressure8: Pressure8;
	/** Unknown prerequisites of what is chosen, with the gaps that need them. */
	assumptions: { id: string; neededBy: string[] }[];
}

/** Up to this many gaps the tie-break by positions and the whole frontier are owed. */
export const smallPlan = 100;

/** The gaps of a problem by their ids. */
export const gapsById = (problem: Pick<PlanProblem, "gaps">): Map<string, PlanGap> =>
	new Map(problem.gaps.map((gap) => [gap.id, gap]));

/** Whether neither a treatment nor a pin keeps a gap out. */
export const isOpen = (gap: PlanGap, { includeTreated, pinOut }: PlanWish): boolean =>
	(includeTreated || !gap.treated) && !pinOut.includes(gap.id);

/** The gaps given with all that must be closed for them, each once; ids that are no gaps fall away. */
export function closureOf(ids: string[], byId: Map<string, PlanGap>): PlanGap[] {
	const found = new Map<string, PlanGap>();
	const visit = (id: string) => {
		const gap = byId.get(id);
		if (!gap || found.has(id)) return;
		found.set(id, gap);
		gap.prerequisites.forEach(visit);
	};
	ids.forEach(visit);
	return [...found.values()];
}

/** What a figure of the gaps comes to over all of them. */
export const sumOf = (gaps: PlanGap[], of: (gap: PlanGap) => number): number => gaps.reduce((sum, gap) => sum + of(gap), 0);

/** What a gap counts for the first aim of "risk first". */
export const highRiskWorth24 = (gap: PlanGap): number => (gap.risk === "high" ? gap.worth24 : 0);

/** Pressure of a set of gaps on every pillar that any of them has a tradeoff with. */
export function pressureOf(gaps: Pick<PlanGap, "pressure8">[]): Pressure8 {
	const sums = new Map<string, number>();
	for (const [pillar, eighths] of gaps.flatMap((gap) => Object.entries(gap.pressure8)))
		sums.set(pillar, (sums.get(pillar) ?? 0) + eighths);
	return Object.fromEntries(sums);
}

/** The figures of a set of gaps, whether or not the rules allow it. */
export function answerOf(problem: Pick<PlanProblem, "gaps">, chosen: ReadonlySet<string>): PlanAnswer {
	const gaps = problem.gaps.filter(({ id }) => chosen.has(id));
	const unknown = [...new Set(gaps.flatMap(({ assumes }) => assumes))];
	return {
		ids: gaps.map(({ id }) => id),
		net24: sumOf(gaps, ({ net24 }) => net24),
		highRiskWorth24: sumOf(gaps, highRiskWorth24),
		effort: sumOf(gaps, ({ effort }) => effort),
		pressure8: pressureOf(gaps),
		assumptions: unknown.map((id) => ({ id, neededBy: gaps.filter(({ assumes }) => assumes.includes(id)).map((gap) => gap.id) })),
	};
}

/** Whether a set of gaps keeps every rule, pin, cap and the budget. */
export function isAllowed(problem: PlanProblem, chosen: ReadonlySet<string>): boolean {
	const byId = gapsById(problem);
	const gaps = problem.gaps.filter(({ id }) => chosen.has(id));
	const pressure8 = pressureOf(gaps);
	return (
		problem.pinIn.every((id) => chosen.has(id)) &&
		[...chosen].every((id) => byId.has(id)) &&
		gaps.every((gap) => isOpen(gap, problem)) &&
		gaps.every(({ prerequisites }) => prerequisites.every((id) => chosen.has(id) || !byId.has(id))) &&
		gaps.every(({ exclusive }) => !exclusive.some((id) => chosen.has(id))) &&
		sumOf(gaps, ({ effort }) => effort) <= problem.budget &&
		Object.entries(problem.caps8).every(([pillar, cap]) => (pressure8[pillar] ?? 0) <= cap)
	);
}
