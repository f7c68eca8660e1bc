/** What a team asks of a plan, changed one wish at a time. */

import { isOpen, type PlanProblem, sumOf } from "../../domain/plan/plan.ts";
import type { PlanningBase } from "../../domain/plan/planReport.ts";
import { withPlanning } from "../../domain/review/changes.ts";
import type { PlanWish } from "../../domain/review/planning.ts";
import type { Review } from "../../domain/review/review.ts";

export type Pin = "free" | "in" | "out";

/** Whether a gap must be in the plan, must stay out of it, or may be either. */
export function pinOf({ pinIn, pinOut }: Pick<PlanWish, "pinIn" | "pinOut">, id: string): Pin {
	if (pinIn.includes(id)) return "in";
	return pinOut.includes(id) ? "out" : "free";
}

/** Changes part of the wish. */
export const withWish = (review: Review, change: Partial<PlanWish>): Review =>
	withPlanning(review, { wish: { ...review.planning.wish, ...change } });

/** Pins a gap in or out, or frees it. */
export function withPin(review: Review, id: string, pin: Pin): Review {
	const { pinIn, pinOut } = review.planning.wish;
	const others = (ids: string[]) => ids.filter((other) => other !== id);
	return withWish(review, {
		pinIn: [...others(pinIn), ...(pin === "in" ? [id] : [])],
		pinOut: [...others(pinOut), ...(pin === "out" ? [id] : [])],
	});
}

/** Limits the pressure on a pillar, in eighths, or with null lifts the limit. */
export function withCap(review: Review, pillar: string, cap8: number | null): Review {
	const { [pillar]: _former, ...others } = review.planning.wish.caps8;
	return withWish(review, { caps8: cap8 === null ? others : { ...others, [pillar]: cap8 } });
}

/** The problem to solve. A pin on what is no gap any more is kept in the review, but asks nothing of the plan. */
export function problemOf({ gaps }: PlanningBase, wish: PlanWish): PlanProblem {
	const isGap = (id: string) => gaps.some((gap) => gap.id === id);
	return { ...wish, pinIn: wish.pinIn.filter(isGap), pinOut: wish.pinOut.filter(isGap), gaps };
}

/** Points of all gaps that may be chosen: no budget above buys more. */
export const pointsOfAll = (problem: PlanProblem): number =>
	sumOf(
		problem.gaps.filter((gap) => isOpen(gap, problem)),
		({ effort }) => effort,
	);

/** A budget as people type it: a whole number of points; undefined: it is none. */
export const parseBudget = (typed: string): number | undefined =>
	/^\d{1,5}$/.test(typed.trim()) ? Number(typed.trim()) : undefined;

/** The limits on pressure one can choose from, in eighths: quarters up to two points, then halves, up to all the pressure there can be. */
export function capChoices(problem: PlanProblem, pillar: string): number[] {
	const most = sumOf(problem.gaps, ({ pressure8 }) => Math.max(0, pressure8[pillar] ?? 0));
	const steps = [...steps8(0, 16, 2), ...steps8(20, most, 4)].filter((step) => step <= most);
	const chosen = problem.caps8[pillar];
	return [...new Set(chosen === undefined ? steps : [...steps, chosen])].toSorted((a, b) => a - b);
}

const steps8 = (from: number, to: number, step: number): number[] =>
	Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, index) => from + index * step);
