/**
 * The Report: one plain object between judging and showing, and the only input of every screen and writer.
 * It holds figures, ids and the users' own text; words of a language are added by whoever prints it.
 */

import { type Gap, gapOf } from "../judge/gap.ts";
import { needsDecision, type Order, orders, sortGaps } from "../judge/priority.ts";
import { countProgress, type Progress, type QuestionRow, questionRows } from "../judge/questionRow.ts";
import { closable, type GapRow, gapRow, type RequirementRow, requirementRows } from "../judge/requirementRow.ts";
import { currentRules, type Rules, treatmentUnder } from "../judge/rules.ts";
import { score } from "../judge/score.ts";
import { figureOf, type ScoreFigure } from "../judge/scoreFigure.ts";
import { profileOf, resolve } from "../judge/status.ts";
import { openTensions } from "../judge/tension.ts";
import { type Eighths, type PressureCell, pressureCells, pressureOn } from "../judge/tradeoff.ts";
import type { Weighing } from "../judge/weighing.ts";
import { evaluate, isAsked } from "../lens/applicability.ts";
import type { Lens, Level } from "../lens/lens.ts";
import { bindingExclusions, planGapsOf } from "../plan/planProblem.ts";
import { type PlanFigure, planFigure, type ScenarioFigure, scenarioFigures } from "../plan/planReport.ts";
import type { Participant, Review, Voter } from "../review/review.ts";
import { type FactValue, findPriority, type Priority, type Workload } from "../review/workload.ts";
import { type Agreement, compareSheets } from "../together/assessors.ts";
import { type PillarVote, tallyVotes } from "../together/vote.ts";
import { type Contradiction, findContradictions } from "./contradiction.ts";
import { type Headline, headlineOf } from "./headline.ts";

export interface PillarFigure {
	id: string;
	priority: Priority;
	/** What is missing in it harms the budget, not the service. Absent where it does not. */
	spend?: true;
	/** Null: nothing applicable to score. */
	score: ScoreFigure | null;
	risks: Record<Level, number>;
	progress: Progress;
	/** Pressure on it if every gap were closed, in eighths. */
	pressure8: Eighths;
}

export interface TensionRow {
	id: string;
	kind: string;
	pairs: [string, string][];
	note: string;
}

export interface Report {
	/** Of the rules that its figures come about by: another one may give others of the same answers. */
	version: Rules;
	lens: { id: string; version: string };
	/** ISO day the figures hold for. */
	today: string;
	changedAt: string;
	/** How confidential it is, in the team's own words; empty: not said. */
	label: string;
	/** Why it may be signed though much is not known; absent: nobody said. */
	openReason?: string;
	workload: Workload;
	participants: Participant[];
	facts: { id: string; value: FactValue | null; asked: boolean }[];
	progress: Progress;
	overall: ScoreFigure | null;
	pillars: PillarFigure[];
	headline: Headline[];
	risks: Record<Level, number>;
	accepted: number;
	overdue: number;
	/** In lens order. */
	gaps: GapRow[];
	orders: Record<Order, string[]>;
	needsDecision: string[];
	/** Unknowns, by what each would be worth if missing. */
	toClarify: (RequirementRow & { worth24: number })[];
	inPlace: RequirementRow[];
	notApplicable: RequirementRow[];
	pressure: PressureCell[];
	tensions: TensionRow[];
	questions: QuestionRow[];
	/** Statements that do not fit together, in lens order. */
	contradictions: Contradiction[];
	/** The plan a team adopted, as it stands today. */
	plan: PlanFigure | null;
	scenarios: ScenarioFigure[];
	/** How the pillars were weighed together; empty where nobody voted. */
	votes: { voters: Voter[]; pillars: PillarVote[] };
	/** What assessors said apart from each other; null where no sheet came in. */
	agreement: Agreement | null;
	/** Notices of the lens that the profile brings up or that always stand. */
	notices: string[];
}

/** Everything a review says and implies under a lens on a given ISO day, by the rules given. Pure: same input, same report. */
export function buildReport(lens: Lens, review: Review, today: string, rules: Rules = currentRules): Report {
	const profile = profileOf(lens, review);
	const { workload } = review;
	const pillarIds = lens.pillars.map(({ id }) => id);
	const weighed = lens.pillars.map(({ id, spend }) => ({ id, priority: findPriority(workload, id), ...(spend && { spend }) }));
	const priorities = Object.fromEntries(weighed.map(({ id, priority }) => [id, priority]));
	const weighing: Weighing = { criticality: workload.criticality, pillars: weighed, rules };
	const rows = requirementRows(lens, review, resolve(lens, review), rules);
	const gaps = rows.flatMap((row) => gapRow(row, weighing, today));
	const asGaps = gaps.map(({ points, ...gap }): Gap => ({ ...gap, effort: points }));
	const sorted = (order: Order) => sortGaps(asGaps, order, rules).map(({ id }) => id);
	const scores = score(rows, weighing);
	const planning = { gaps: planGapsOf(gaps, bindingExclusions(lens, review), rules), requirements: rows, weighing };
	const pressure = pressureCells(gaps);
	const questions = questionRows(lens, review, profile, rows);
	const pillars = weighed.map(
		({ id, priority, spend }): PillarFigure => ({
			id,
			priority,
			...(spend && { spend }),
			score: figureOf(scores.pillars[id] ?? null),
			risks: countRisks(gaps.filter((gap) => gap.credits.some((credit) => credit.pillar === id))),
			progress: countProgress(questions.filter((question) => question.pillar === id)),
			pressure8: pressureOn(id, pressure),
		}),
	);
	const overall = figureOf(scores.overall);
	const toClarify = unknowns(rows, weighing);
	const progress = countProgress(questions);
	const decided = needsDecision(asGaps).map(({ id }) => id);
	return {
		version: rules,
		lens: { id: lens.id, version: lens.version },
		today,
		changedAt: review.changedAt,
		label: review.label.trim(),
		...(review.openReason?.trim() && { openReason: review.openReason.trim() }),
		workload: { ...workload, priorities },
		participants: review.participants,
		facts: lens.facts.map((fact) => ({ id: fact.id, value: workload.facts[fact.id] ?? null, asked: isAsked(fact, profile) })),
		progress,
		overall,
		pillars,
		headline: headlineOf({ overall, pillars, progress, toClarify: toClarify.length, needsDecision: decided.length }),
		risks: countRisks(gaps),
		accepted: gaps.filter((gap) => treatmentUnder(gap.decision, rules) === "accept").length,
		overdue: gaps.filter((gap) => gap.overdue).length,
		gaps,
		orders: Object.fromEntries(orders.map((order) => [order, sorted(order)])) as Record<Order, string[]>,
		needsDecision: decided,
		toClarify,
		inPlace: rows.filter((row) => row.status === "inPlace"),
		notApplicable: rows.filter((row) => row.status === "notApplicable"),
		pressure,
		tensions: openTensions(lens, rows, profile).map((tension) => ({ ...tension, note: review.tensionNotes[tension.id] ?? "" })),
		questions,
		contradictions: findContradictions(lens, review, rows),
		plan: planFigure(planning, review.planning),
		scenarios: scenarioFigures(planning, review.planning),
		votes: { voters: review.votes, pillars: tallyVotes(review.votes, pillarIds) },
		agreement: compareSheets(lens, review, rows),
		notices: lens.notices.filter(({ when }) => when === undefined || evaluate(when, profile) === true).map(({ id }) => id),
	};
}

/** What is not known yet, by what each would be worth if it were missing. */
const unknowns = (rows: RequirementRow[], weighing: Weighing): Report["toClarify"] =>
	rows
		.filter((row) => row.status === "unknown")
		.map((row) => ({ ...row, worth24: gapOf(closable(row), "missing", weighing).worth24 }))
		.toSorted((a, b) => b.worth24 - a.worth24);

const countRisks = (gaps: { risk: Level }[]): Record<Level, number> => ({
	high: gaps.filter(({ risk }) => risk === "high").length,
	medium: gaps.filter(({ risk }) => risk === "medium").length,
	low: gaps.filter(({ risk }) => risk === "low").length,
});
