/** The planning part of the report: the adopted plan with its waves, and scenarios side by side, each with what it would bring. */

import type { Scores } from "../judge/score.ts";
import { figureOf, type ScoreFigure } from "../judge/scoreFigure.ts";
import type { AdoptedPlan, Aim, Planning } from "../review/planning.ts";
import { type Span, waveSpans } from "./calendar.ts";
import { answerOf, type PlanAnswer, type PlanGap, type PlanProblem } from "./plan.ts";
import { differenceOf, type PlanDifference } from "./planDifference.ts";
import { type ScoredReview, scoresAfter } from "./planOutcome.ts";
import { type LeftOut, leftOut } from "./planReasons.ts";
import { wavesOf } from "./waves.ts";

/** Scores as figures, overall and by pillar id. */
export interface ScoreFigures {
	overall: ScoreFigure | null;
	pillars: Record<string, ScoreFigure | null>;
}

/** A set of gaps with its sums and the scores once it is closed. */
export interface OutcomeFigure extends PlanAnswer {
	after: ScoreFigures;
	/** High risks still open then. */
	highLeft: number;
}

export interface ScenarioFigure {
	id: string;
	name: string;
	outcome: OutcomeFigure;
}

export interface PlanFigure extends AdoptedPlan {
	outcome: OutcomeFigure;
	/** `span`: its days, where the team has said its pace. */
	waves: { ids: string[]; points: number; after: ScoreFigures; span?: Span }[];
	leftOut: LeftOut[];
	/** What the other aim would have chosen with the same points, as it stands today; absent where that is the same, or not known. */
	instead?: { aim: Aim; outcome: OutcomeFigure; difference: PlanDifference };
	/** Adopted gaps that have been closed since. */
	done: string[];
}

/** What figures of sets of gaps are computed from. */
export interface PlanningBase extends ScoredReview {
	/** In risk-first order. */
	gaps: PlanGap[];
}

/** What closing a set of gaps brings; ids that are no gaps count for nothing. */
export function outcomeOf(base: PlanningBase, closed: ReadonlySet<string>): OutcomeFigure {
	const { gaps } = base;
	const open = new Set(gaps.filter(({ id }) => closed.has(id)).map(({ id }) => id));
	const highLeft = gaps.filter(({ id, risk }) => risk === "high" && !open.has(id)).length;
	return { ...answerOf({ gaps }, open), after: scoreFigures(scoresAfter(base, open)), highLeft };
}

/** What each scenario that was kept would bring today. */
export const scenarioFigures = (base: PlanningBase, { scenarios }: Planning): ScenarioFigure[] =>
	scenarios.map(({ id, name, closed }) => ({ id, name, outcome: outcomeOf(base, new Set(closed)) }));

/** The adopted plan as it stands today, under the wish it is held against. */
export function planFigure(base: PlanningBase, { adopted, wish, pace }: Planning): PlanFigure | null {
	if (!adopted) return null;
	const outcome = outcomeOf(base, new Set(adopted.closed));
	const problem: PlanProblem = { ...wish, gaps: base.gaps };
	const chosen = base.gaps.filter(({ id }) => outcome.ids.includes(id));
	const waves = wavesOf(chosen, adopted.pointsPerWave);
	const spans = waveSpans(pace, waves.length);
	const instead = insteadOf(base, adopted, outcome);
	return {
		...adopted,
		outcome,
		waves: waves.map((wave, index) => {
			const soFar = new Set(waves.slice(0, index + 1).flatMap(({ ids }) => ids));
			const span = spans[index];
			return { ...wave, after: scoreFigures(scoresAfter(base, soFar)), ...(span && { span }) };
		}),
		leftOut: leftOut(problem, outcome),
		...(instead && { instead }),
		done: adopted.closed.filter((id) => !outcome.ids.includes(id)),
	};
}

function insteadOf(base: PlanningBase, { otherAim }: AdoptedPlan, own: OutcomeFigure): PlanFigure["instead"] {
	if (!otherAim) return undefined;
	const outcome = outcomeOf(base, new Set(otherAim.closed));
	const difference = differenceOf(own, outcome);
	return difference.count === 0 ? undefined : { aim: otherAim.aim, outcome, difference };
}

/** Scores as figures. */
export function scoreFigures({ overall, pillars }: Scores): ScoreFigures {
	const entries = Object.entries(pillars).map(([id, score]) => [id, figureOf(score)]);
	return { overall: figureOf(overall), pillars: Object.fromEntries(entries) };
}
