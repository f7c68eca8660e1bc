/** The two shapes of worked examples (scoring.md, "Shape of the examples"): cases in, our results out in the same shape. */

import { exact } from "./judge/fraction.ts";
import { findGaps } from "./judge/gap.ts";
import { needsDecision, sortGaps } from "./judge/priority.ts";
import { currentRules } from "./judge/rules.ts";
import { type Score, type Scored, score, shown } from "./judge/score.ts";
import { type LensPart, resolve } from "./judge/status.ts";
import type { WeighedPillar, Weighing } from "./judge/weighing.ts";
import type { Expression } from "./lens/fact.ts";
import type { ChecklistItem, Direction, Level, OptionStatus, Recommendation, SeverityRule } from "./lens/lens.ts";
import type { Credit } from "./lens/requirement.ts";
import type { BandTarget } from "./plan/bandPath.ts";
import type { PlanAnswer, PlanProblem } from "./plan/plan.ts";
import type { ScoredReview } from "./plan/planOutcome.ts";
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
	pillars: WeighedPillar[];
	requirements: {
		id: string;
		credits: Credit[];
		raised?: true;
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
	paths?: PathInput[];
}

/** A way to a band that is asked for: of the whole or of a pillar. */
export interface PathInput {
	scope: string;
	band: BandTarget["band"];
}

/** Solves a plan (null: no set fits), and finds the least effort of a path (null: there is none). */
export interface Solver {
	plan: (problem: PlanProblem) => PlanAnswer | null;
	path: (problem: PlanProblem, review: ScoredReview, target: BandTarget) => number | null;
}

export interface ResolutionCase {
	name: string;
	lens: {
		pillars: { id: string; spend?: boolean }[];
		items: {
			id: string;
			pillar: string;
			appliesWhen?: Expression;
			remainder?: { severity: SeverityRule; effort: Level; tradeoffs?: BareTradeoff[] };
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
	value && {
		low: exact(value.low),
		high: exact(value.high),
		shown: shown(value),
		bands: value.bands,
		caps: value.caps.map(({ kind }) => kind),
	};

function shownScores(requirements: Scored[], weighing: Weighing) {
	const scores = score(requirements, weighing);
	const entries = Object.entries(scores.pillars).map(([id, value]) => [id, shownScore(value)]);
	return { overall: shownScore(scores.overall), pillars: Object.fromEntries(entries) };
}

/** Scores, gaps, orders, plans and paths of a case whose statuses are given. */
export function runScoring({ name, input, plans, paths }: ScoringCase, solver: Solver) {
	const requirements = closables(input);
	const weighing = weighingOf(input);
	const gaps = findGaps(requirements, weighing);
	const pathTo = ({ scope, band }: PathInput) =>
		solver.path(
			problemOf(input, { budget: 0 }),
			{ requirements, weighing },
			{ pillar: scope === "overall" ? null : scope, band },
		);
	const ids = (list: { id: string }[]) => list.map(({ id }) => id);
	return {
		name,
		input,
		scores: shownScores(requirements, weighing),
		gaps: gaps.map(({ status: _given, topSeverity: _highest, ...gap }) => gap),
		needsDecision: ids(needsDecision(gaps)),
		orders: {
			riskFirst: ids(sortGaps(gaps, "riskFirst")),
			worthPerEffort: ids(sortGaps(gaps, "worthPerEffort")),
			quickWins: ids(sortGaps(gaps, "quickWins")),
		},
		...(plans && { plans: plans.map((plan) => ({ ...plan, answer: shownAnswer(solver.plan(problemOf(input, plan))) })) }),
		...(paths && { paths: paths.map(({ scope, band }) => ({ scope, band, effort: pathTo({ scope, band }) })) }),
	};
}

function shownAnswer(answer: PlanAnswer | null) {
	if (!answer) return null;
	const { assumptions: _unknowns, ...figures } = answer;
	return figures;
}

/** How a case weighs. */
export const weighingOf = ({ criticality, pillars }: ScoringInput): Weighing => ({ criticality, pillars, rules: currentRules });

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
	const pillars = lens.pillars.map(({ id, spend }) => ({ id, priority: review.priorities?.[id] ?? 3, ...(spend && { spend }) }));
	return {
		name,
		lens,
		review,
		requirements: resolved.map(({ id, status, reason, confirmed, credits, effort, tradeoffs, raised }) => ({
			id,
			status,
			reason,
			confirmed,
			credits,
			effort,
			tradeoffs: tradeoffs.map(({ pillar, direction, strength }) => ({ pillar, direction, strength })),
			...(raised && { raised }),
		})),
		scores: shownScores(resolved, { criticality: review.criticality, pillars, rules: currentRules }),
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
