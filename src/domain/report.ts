/**
 * The Report: one plain object between judging and showing, and the only input of every screen and writer.
 * It holds figures, ids and the users' own text; words of a language are added by whoever prints it.
 */
import { evaluate, isAsked, type Profile, type Truth } from "./applicability.ts";
import { type Gap, gapOf, type Weighing } from "./gap.ts";
import { type Headline, headlineOf } from "./headline.ts";
import type { ChecklistItem, Lens, Level, Proof } from "./lens.ts";
import { bindingExclusions, planGapsOf } from "./planProblem.ts";
import { type PlanFigure, planFigure, type ScenarioFigure, scenarioFigures } from "./planReport.ts";
import { needsDecision, type Order, orders, sortGaps } from "./priority.ts";
import { findGroup, groupsOfItem, itemsInOrder, requirementGroups, severityWeight } from "./requirement.ts";
import {
	type Answer,
	type Decision,
	type FactValue,
	findAnswer,
	findDecision,
	findPriority,
	type Participant,
	type Priority,
	type Review,
	type Voter,
	type Workload,
} from "./review.ts";
import { score } from "./score.ts";
import { figureOf, type ScoreFigure } from "./scoreFigure.ts";
import { type ItemProgress, profileOf, progressOf, type ResolvedRequirement, resolve } from "./status.ts";
import { openTensions, tensionPairs } from "./tension.ts";
import { type Eighths, type PressureCell, pressureCells, pressureOn } from "./tradeoff.ts";
import { type PillarVote, tallyVotes } from "./vote.ts";

export interface PillarFigure {
	id: string;
	priority: Priority;
	/** Null: nothing applicable to score. */
	score: ScoreFigure | null;
	risks: Record<Level, number>;
	progress: Progress;
	/** Pressure on it if every gap were closed, in eighths. */
	pressure8: Eighths;
}

/** Counts of visible items. */
export interface Progress {
	answered: number;
	visible: number;
	hidden: number;
}

/** One term of a sum that a gap's net is made of, in twenty-fourths. */
export interface Factor {
	kind: "worth" | "relief" | "burden";
	pillar: string;
	/** Severity weight (worth) or strength of the tradeoff. */
	weight: number;
	priority: Priority;
	value24: number;
}

export interface PolicyHint {
	id: string;
	/** Null: mapped to the item, no statement about a recommendation. */
	proves: Proof | null;
}

/** A requirement of the review with all that its row may unfold. */
export interface RequirementRow extends ResolvedRequirement {
	topSeverity: Level;
	decision: Decision;
	policies: PolicyHint[];
	advisor: string[];
	/** Tensions of the lens it takes part in. */
	tensions: string[];
	prerequisites: { id: string; state: "gap" | "unknown" | "treated" }[];
}

export interface GapRow extends RequirementRow, Omit<Gap, "status" | "effort"> {
	status: Gap["status"];
	/** Points to close what is left. */
	points: number;
	factors: Factor[];
	needsDecision: boolean;
	/** An accepted risk whose expiry day has passed. */
	overdue: boolean;
}

export interface QuestionRow {
	item: string;
	pillar: string;
	/** Position among the pillar's items, from 1. */
	number: number;
	progress: ItemProgress;
	applies: Truth;
	answer: Answer;
	requirements: string[];
}

export interface TensionRow {
	id: string;
	kind: string;
	pairs: [string, string][];
	note: string;
}

export interface Report {
	lens: { id: string; version: string };
	/** ISO day the figures hold for. */
	today: string;
	changedAt: string;
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
	/** The plan a team adopted, as it stands today. */
	plan: PlanFigure | null;
	scenarios: ScenarioFigure[];
	/** How the pillars were weighed together; empty where nobody voted. */
	votes: { voters: Voter[]; pillars: PillarVote[] };
	/** Notices of the lens that the profile brings up or that always stand. */
	notices: string[];
}

/** Everything a review says and implies under a lens on a given ISO day. Pure: same input, same report. */
export function buildReport(lens: Lens, review: Review, today: string): Report {
	const profile = profileOf(lens, review);
	const { workload } = review;
	const priorities = Object.fromEntries(lens.pillars.map(({ id }) => [id, findPriority(workload, id)]));
	const weighing: Weighing = { criticality: workload.criticality, priorities };
	const rows = requirementRows(lens, review, resolve(lens, review));
	const gaps = rows.flatMap((row) => gapRow(row, weighing, today));
	const asGaps = gaps.map(({ points, ...gap }): Gap => ({ ...gap, effort: points }));
	const sorted = (order: Order) => sortGaps(asGaps, order).map(({ id }) => id);
	const weighed = lens.pillars.map(({ id }) => ({ id, priority: findPriority(workload, id) }));
	const scores = score(rows, weighed);
	const planning = { gaps: planGapsOf(gaps, bindingExclusions(lens, review)), requirements: rows, pillars: weighed };
	const pressure = pressureCells(gaps);
	const questions = questionRows(lens, review, profile, rows);
	const pillars = lens.pillars.map(({ id }): PillarFigure => {
		const own = gaps.filter((gap) => gap.credits.some((credit) => credit.pillar === id));
		return {
			id,
			priority: findPriority(workload, id),
			score: figureOf(scores.pillars[id] ?? null),
			risks: countRisks(own),
			progress: countProgress(questions.filter((question) => question.pillar === id)),
			pressure8: pressureOn(id, pressure),
		};
	});
	const overall = figureOf(scores.overall);
	const toClarify = rows
		.filter((row) => row.status === "unknown")
		.map((row) => ({ ...row, worth24: gapOf(closable(row), "missing", weighing).worth24 }))
		.toSorted((a, b) => b.worth24 - a.worth24);
	const progress = countProgress(questions);
	const decided = needsDecision(asGaps).map(({ id }) => id);
	return {
		lens: { id: lens.id, version: lens.version },
		today,
		changedAt: review.changedAt,
		workload: { ...workload, priorities },
		participants: review.participants,
		facts: lens.facts.map((fact) => ({ id: fact.id, value: workload.facts[fact.id] ?? null, asked: isAsked(fact, profile) })),
		progress,
		overall,
		pillars,
		headline: headlineOf({ overall, pillars, progress, toClarify: toClarify.length, needsDecision: decided.length }),
		risks: countRisks(gaps),
		accepted: gaps.filter((gap) => gap.decision.treatment === "accept").length,
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
		plan: planFigure(planning, review.planning),
		scenarios: scenarioFigures(planning, review.planning),
		votes: {
			voters: review.votes,
			pillars: tallyVotes(
				review.votes,
				weighed.map(({ id }) => id),
			),
		},
		notices: lens.notices.filter(({ when }) => when === undefined || evaluate(when, profile) === true).map(({ id }) => id),
	};
}

function requirementRows(lens: Lens, review: Review, resolved: ResolvedRequirement[]): RequirementRow[] {
	const groups = requirementGroups(lens);
	const byId = new Map(resolved.map((requirement) => [requirement.id, requirement]));
	const tensionsOf = new Map<string, Set<string>>();
	for (const tension of lens.tensions) {
		for (const id of tensionPairs(tension, groups).flat()) tensionsOf.set(id, (tensionsOf.get(id) ?? new Set()).add(tension.id));
	}
	return resolved.map((requirement) => {
		const rows = lens.recommendations.filter((row) => requirement.rows.includes(row.id));
		const item = lens.items.find(({ id }) => id === requirement.item);
		const needed = rows.flatMap((row) => [
			...(row.prerequisites ?? []).flatMap((id) => findGroup(groups, id) ?? []),
			...(row.prerequisiteItems ?? []).flatMap((id) => groupsOfItem(groups, id)),
		]);
		const prerequisites = [...new Set(needed.map(({ id }) => id))]
			.filter((id) => id !== requirement.id)
			.flatMap((id) => prerequisiteOf(byId.get(id), review));
		return {
			...requirement,
			topSeverity: topSeverity(requirement.credits),
			decision: findDecision(review, requirement.id),
			policies: policiesOf(lens, requirement, item),
			advisor: lens.advisor
				.filter((entry) => entry.recommendations.some((id) => requirement.rows.includes(id)))
				.map(({ id }) => id),
			tensions: [...(tensionsOf.get(requirement.id) ?? [])],
			prerequisites,
		};
	});
}

const topSeverity = (credits: { severity: Level }[]): Level =>
	credits.map(({ severity }) => severity).reduce((a, b) => (severityWeight[b] > severityWeight[a] ? b : a), "low");

function prerequisiteOf(requirement: ResolvedRequirement | undefined, review: Review): RequirementRow["prerequisites"] {
	if (!requirement || requirement.status === "inPlace" || requirement.status === "notApplicable") return [];
	if (requirement.status === "unknown") return [{ id: requirement.id, state: "unknown" }];
	const { treatment } = findDecision(review, requirement.id);
	return [{ id: requirement.id, state: treatment === null || treatment === "mitigate" ? "gap" : "treated" }];
}

function policiesOf(lens: Lens, requirement: ResolvedRequirement, item: ChecklistItem | undefined): PolicyHint[] {
	const proven = lens.policies.flatMap(({ id, proves }) =>
		proves
			.filter(({ recommendation }) => requirement.rows.includes(recommendation))
			.map((entry) => ({ id, proves: entry.proves })),
	);
	if (requirement.kind !== "remainder" || !item) return [...new Map(proven.map((hint) => [hint.id, hint])).values()];
	return lens.policies.filter((policy) => policy.items?.includes(item.id)).map(({ id }) => ({ id, proves: null }));
}

/** What `gapOf` needs: the requirement with the points its team typed. */
const closable = (row: RequirementRow) => ({ ...row, points: row.decision.points });

function gapRow(row: RequirementRow, weighing: Weighing, today: string): GapRow[] {
	if (row.status !== "missing" && row.status !== "partial") return [];
	const { effort: points, ...gap } = gapOf(closable(row), row.status, weighing);
	const { treatment, expires } = row.decision;
	return [
		{
			...row,
			...gap,
			points,
			factors: factorsOf(row, row.status, weighing),
			needsDecision: gap.risk === "high" && gap.net24 <= 0,
			overdue: treatment === "accept" && expires !== "" && expires < today,
		},
	];
}

/** The terms whose signed sum is net24: worth and relief add, burden takes away. */
function factorsOf(row: RequirementRow, status: Gap["status"], { priorities }: Weighing): Factor[] {
	const halves = status === "missing" ? 2 : 1;
	const priority = (pillar: string) => (priorities[pillar] ?? 3) as Priority;
	const worth = row.credits.map(({ pillar, severity }): Factor => {
		const weight = severityWeight[severity];
		return { kind: "worth", pillar, weight, priority: priority(pillar), value24: halves * 4 * weight * priority(pillar) };
	});
	const price = row.tradeoffs.map(({ pillar, direction, strength }): Factor => {
		const kind = direction === "positive" ? "relief" : "burden";
		return { kind, pillar, weight: strength, priority: priority(pillar), value24: halves * strength * priority(pillar) };
	});
	return [...worth, ...price];
}

function questionRows(lens: Lens, review: Review, profile: Profile, rows: RequirementRow[]): QuestionRow[] {
	const numbers = new Map<string, number>();
	return itemsInOrder(lens).map((item) => {
		const number = (numbers.get(item.pillar) ?? 0) + 1;
		numbers.set(item.pillar, number);
		const asked = rows.filter((row) => row.item === item.id);
		return {
			item: item.id,
			pillar: item.pillar,
			number,
			progress: progressOf(item, review, profile, asked),
			applies: evaluate(item.appliesWhen, profile),
			answer: findAnswer(review, item.id),
			requirements: asked.map(({ id }) => id),
		};
	});
}

const countRisks = (gaps: { risk: Level }[]): Record<Level, number> => ({
	high: gaps.filter(({ risk }) => risk === "high").length,
	medium: gaps.filter(({ risk }) => risk === "medium").length,
	low: gaps.filter(({ risk }) => risk === "low").length,
});

function countProgress(questions: QuestionRow[]): Progress {
	const hidden = questions.filter(({ progress }) => progress === "hidden").length;
	const answered = questions.filter(({ progress }) => progress === "answered").length;
	return { answered, hidden, visible: questions.length - hidden };
}
