/** The two shapes of worked examples (scoring.md, "Shape of the examples"): cases in, our results out in the same shape. */

import { exact } from "./judge/fraction.ts";
import { findGaps, type Weighing } from "./judge/gap.ts";
import { needsDecision, sortGaps } from "./judge/priority.ts";
import { type Score, score, shown } from "./judge/score.ts";
import { type LensPart, resolve } from "./judge/status.ts";
import type { Expression } from "./lens/fact.ts";
import type { ChecklistItem, Direction, Level, OptionStatus, Recommendation, SeverityRule } from "./lens/lens.ts";
import type { Credit } from "./lens/requirement.ts";
import type { PlanAnswer, PlanProblem } from "./plan/plan.ts";
import { type PlannableGap, planGaps } from "./plan/planProblem.ts";
import { type Answer, emptyAnswer } from "./review/answer.ts";
import type { Treatment } from "./review/decision.ts";
import type { PlanWish } from "./review/planning.ts";
import type { Status } from "./review/review.ts";
import type { Criticality, FactValue } from "./review/workload.ts";

interface BareTradeoff {
	pillar: string;
	direction: Direction;
	strength: number;
}

export interface ScoringInput {
	criticality: Criticality;
	pillars: { id: string; priority: number }[];
	requirements: {
		id: string;
		credits: Credit[];
		effort?: Level;
		points?: number;
		status: Status;
		tradeoffs?: BareTradeoff[];
		prerequisites?: string[];
		exclusive?: string[];
		treatment?: Treatment;
	}[];
}

/** What is asked of a plan; what is left out has its usual value. */
export type PlanInput = Pick<PlanWish, "budget"> & Partial<PlanWish>;

export interface ScoringCase {
	name: string;
	input: ScoringInput;
	plans?: PlanInput[];
}

/** Solves a plan; null: no set fits. */
export type SolvePlan = (problem: PlanProblem) => PlanAnswer | null;

export interface ResolutionCase {
	name: string;
	lens: {
		pillars: { id: string }[];
		items: {
			id: string;
			pillar: string;
			appliesWhen?: Expression;
			remainder?: { severity: SeverityRule; effort: Level };
			options: { id: string; implies: Record<string, OptionStatus> }[];
		}[];
		recommendations?: {
			id: string;
			pillar: string;
			askedIn: string;
			appliesWhen?: Expression;
			severity: SeverityRule;
			effort: Level;
			tradeoffs?: BareTradeoff[];
			sameActionAs?: string[];
			alternativeTo?: string[];
		}[];
		derivedFacts?: { id: string; rule: Expression }[];
	};
	review: {
		facts?: Record<string, FactValue>;
		answers?: Record<string, { option?: string; dontKnow?: boolean; notApplicable?: string }>;
		set?: Record<string, Status>;
		criticality: Criticality;
		priorities?: Record<string, number>;
	};
}

const shownScore = (value: Score | null) =>
	value && { low: exact(value.low), high: exact(value.high), shown: shown(value), bands: value.bands };

function shownScores(requirements: { credits: Credit[]; status: Status }[], pillars: { id: string; priority: number }[]) {
	const scores = score(requirements, pillars);
	const entries = Object.entries(scores.pillars).map(([id, value]) => [id, shownScore(value)]);
	return { overall: shownScore(scores.overall), pillars: Object.fromEntries(entries) };
}

/** Scores, gaps, orders and plans of a case whose statuses are given. */
export function runScoring({ name, input, plans }: ScoringCase, solve: SolvePlan) {
	const requirements = closables(input);
	const gaps = findGaps(requirements, weighingOf(input));
	const ids = (list: { id: string }[]) => list.map(({ id }) => id);
	return {
		name,
		input,
		scores: shownScores(requirements, input.pillars),
		gaps: gaps.map(({ status: _given, ...gap }) => gap),
		needsDecision: ids(needsDecision(gaps)),
		orders: {
			riskFirst: ids(sortGaps(gaps, "riskFirst")),
			worthPerEffort: ids(sortGaps(gaps, "worthPerEffort")),
			quickWins: ids(sortGaps(gaps, "quickWins")),
		},
		...(plans && { plans: plans.map((plan) => ({ ...plan, answer: shownAnswer(solve(problemOf(input, plan))) })) }),
	};
}

function shownAnswer(answer: PlanAnswer | null) {
	if (!answer) return null;
	const { assumptions: _unknowns, ...figures } = answer;
	return figures;
}

const weighingOf = ({ criticality, pillars }: ScoringInput): Weighing => ({
	criticality,
	priorities: Object.fromEntries(pillars.map(({ id, priority }) => [id, priority])),
});

const closables = ({ requirements }: ScoringInput) =>
	requirements.map((requirement) => ({
		...requirement,
		effort: requirement.effort ?? "low",
		tradeoffs: requirement.tradeoffs ?? [],
	}));

/** The plan problem of a case. */
export function problemOf(input: ScoringInput, { budget, ...wish }: PlanInput): PlanProblem {
	const byId = new Map(input.requirements.map((requirement) => [requirement.id, requirement]));
	const statesOf = (ids: string[]) =>
		ids.flatMap((id): PlannableGap["prerequisites"] => {
			const status = byId.get(id)?.status;
			if (status === "unknown") return [{ id, state: "unknown" }];
			return status === "missing" || status === "partial" ? [{ id, state: "gap" }] : [];
		});
	const gaps = findGaps(closables(input), weighingOf(input)).map((gap): PlannableGap => {
		const { tradeoffs = [], prerequisites = [], treatment = null } = byId.get(gap.id) ?? {};
		return { ...gap, tradeoffs, prerequisites: statesOf(prerequisites), treatment };
	});
	const exclusions = input.requirements.flatMap(({ id, exclusive = [] }) =>
		exclusive.map((other): [string, string] => [id, other]),
	);
	const { aim = "riskFirst", pinIn = [], pinOut = [], caps8 = {}, includeTreated = false } = wish;
	return { gaps: planGaps(gaps, exclusions), budget, aim, pinIn, pinOut, caps8, includeTreated };
}

/** Statuses with their reasons, and scores, of a case whose lens, profile and answers are given. */
export function runResolution({ name, lens, review }: ResolutionCase) {
	const resolved = resolve(lensOf(lens), {
		workload: { facts: review.facts ?? {} },
		answers: Object.fromEntries(Object.entries(review.answers ?? {}).map(([item, said]) => [item, answerOf(said)])),
		set: review.set ?? {},
	});
	const pillars = lens.pillars.map(({ id }) => ({ id, priority: review.priorities?.[id] ?? 3 }));
	return {
		name,
		lens,
		review,
		requirements: resolved.map(({ id, status, reason, confirmed, credits, effort, tradeoffs }) => ({
			id,
			status,
			reason,
			confirmed,
			credits,
			effort,
			tradeoffs: tradeoffs.map(({ pillar, direction, strength }) => ({ pillar, direction, strength })),
		})),
		scores: shownScores(resolved, pillars),
	};
}

function lensOf(lens: ResolutionCase["lens"]): LensPart {
	return {
		pillars: lens.pillars,
		derivedFacts: lens.derivedFacts ?? [],
		items: lens.items.map((item): ChecklistItem => ({ ...item, kind: "scale", appliesWhen: item.appliesWhen ?? "always" })),
		recommendations: (lens.recommendations ?? []).map(
			(row): Recommendation => ({ ...row, appliesWhen: row.appliesWhen ?? "always", tradeoffs: row.tradeoffs ?? [] }),
		),
	};
}

function answerOf(said: { option?: string; dontKnow?: boolean; notApplicable?: string }): Answer {
	if (said.notApplicable !== undefined) return { ...emptyAnswer, choice: { kind: "notApplicable", reason: said.notApplicable } };
	if (said.dontKnow) return { ...emptyAnswer, choice: { kind: "dontKnow" } };
	return { ...emptyAnswer, choice: said.option === undefined ? null : { kind: "option", option: said.option } };
}
