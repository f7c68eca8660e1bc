/** The Report: one plain object between judging and showing. It holds figures, ids and the users' own text; words are added by whoever prints it. */

import { needsDecision, type Order } from "../judge/priority.ts";
import { countProgress, type Progress, type QuestionRow, questionRows } from "../judge/questionRow.ts";
import { type GapRow, type RequirementRow, requirementRows } from "../judge/requirementRow.ts";
import { currentRules, type Rules, treatmentUnder } from "../judge/rules.ts";
import { type Scores, scoresFrom } from "../judge/score.ts";
import { figureOf, type ScoreFigure } from "../judge/scoreFigure.ts";
import { profileOf, resolve } from "../judge/status.ts";
import { openTensions } from "../judge/tension.ts";
import { type Eighths, type PressureCell, pressureOn } from "../judge/tradeoff.ts";
import type { Weighing } from "../judge/weighing.ts";
import { picked } from "../kept.ts";
import { evaluate, isAsked } from "../lens/applicability.ts";
import type { Lens, LensPart, Level } from "../lens/lens.ts";
import { requirementGroups } from "../lens/requirement.ts";
import type { PlanFigure, ScenarioFigure } from "../plan/planReport.ts";
import { remembered } from "../remembered.ts";
import type { Participant, Review, Voter } from "../review/review.ts";
import type { FactValue, Priority, Workload } from "../review/workload.ts";
import { type Agreement, compareSheets } from "../together/assessors.ts";
import { type PillarVote, tallyVotes } from "../together/vote.ts";
import { contradictedBy } from "./contradictedBy.ts";
import { type Contradiction, findContradictions } from "./contradiction.ts";
import { countedUnder } from "./counted.ts";
import { type EvidenceFigure, evidenceFigure, freshProposals } from "./evidenceFigure.ts";
import { type GivenOfReport, givenFigures } from "./givenFigure.ts";
import { type Headline, headlineOf } from "./headline.ts";
import { judgedRows, type TeamWeighing, type Unknown, weighingUnder } from "./judgedRow.ts";
import { type LensFigure, lensFigures } from "./lensFigure.ts";
import { planned } from "./planned.ts";
import { noteRows } from "./rowsOfReport.ts";
import { type LeftOut, leftOutBy } from "./shortPath.ts";
import type { Tally } from "./tally.ts";

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
	lens: { id: string; version: string; parts?: LensPart[] };
	/** By each of its lenses alone; absent: it has one. */
	lenses?: LensFigure[];
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
	toClarify: Unknown[];
	inPlace: RequirementRow[];
	notApplicable: RequirementRow[];
	pressure: PressureCell[];
	tensions: TensionRow[];
	questions: QuestionRow[];
	/** What files of evidence say; absent: none was ever taken in. */
	evidence?: EvidenceFigure;
	/** What people gave as evidence; absent: bare links at most. */
	given?: GivenOfReport;
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
	/** What a review that asks only some questions leaves out of every figure; absent: it asks all. */
	leftOut?: LeftOut;
}

/** Everything a review says and implies under a lens on a given ISO day, by the rules given. Pure: same input, same report. */
export function buildReport(lens: Lens, review: Review, today: string, rules: Rules = currentRules): Report {
	const profile = profileOf(lens, review);
	const { workload } = review;
	const weighing = weighingUnder(lens)(workload)(rules);
	const rows = requirementRows(lens, review, resolve(lens, review), rules);
	const judged = judgedRows(lens, rows, weighing, today);
	const gapAt = judged.map(({ gap }) => gap);
	const gaps = gapAt.filter((gap) => gap !== null);
	const counted = countedUnder(weighing);
	const tally = counted.tally(judged);
	const pressure = counted.pressure(gapAt);
	const questions = questionRows(lens, review, profile, rows);
	const pillars = pillarFigures({ weighing, tally, questions, pressure });
	const overall = figureOf(scoresOf(tally, weighing).overall);
	const toClarify = counted.unknowns(judged);
	const inPlace = picked(judged, ({ status, row }) => (status === "inPlace" ? row : null));
	const notApplicable = picked(judged, ({ status, row }) => (status === "notApplicable" ? row : null));
	noteRows({ gaps, toClarify, inPlace, notApplicable }, requirementGroups(lens), judged);
	const progress = countProgress(questions);
	const decided = needsDecision(gaps).map(({ id }) => id);
	const proposals = freshProposals(lens, review.evidence, today);
	const given = givenFigures(review, today);
	const evidence = evidenceFigure({ lens, review, rows, questions, proposals, today });
	return {
		version: rules,
		lens: { id: lens.id, version: lens.version, ...(lens.parts && { parts: lens.parts }) },
		...(lens.parts && { lenses: lensFigures(lens, { rows, gaps, questions, weighing }) }),
		today,
		changedAt: review.changedAt,
		label: review.label.trim(),
		...(review.openReason?.trim() && { openReason: review.openReason.trim() }),
		workload: { ...workload, priorities: Object.fromEntries(pillars.map(({ id, priority }) => [id, priority])) },
		participants: review.participants,
		facts: lens.facts.map((fact) => ({ id: fact.id, value: workload.facts[fact.id] ?? null, asked: isAsked(fact, profile) })),
		progress,
		overall,
		pillars,
		headline: headlineOf({ overall, pillars, progress, toClarify: toClarify.length, needsDecision: decided.length }),
		risks: { ...tally.whole.risks },
		accepted: gaps.filter((gap) => treatmentUnder(gap.decision, rules) === "accept").length,
		overdue: gaps.filter((gap) => gap.overdue).length,
		gaps,
		orders: counted.gaps(judged, requirementIds(lens)),
		needsDecision: decided,
		toClarify,
		inPlace,
		notApplicable,
		pressure,
		tensions: openTensions(lens, rows, profile).map((tension) => ({ ...tension, note: review.tensionNotes[tension.id] ?? "" })),
		questions,
		...(evidence && { evidence }),
		...(given && { given }),
		contradictions: [...findContradictions(lens, review, rows), ...contradictedBy(proposals, review, rows)],
		...(review.asked && { leftOut: leftOutBy(rows, review.asked) }),
		...planned({ lens, review, rows, gaps, weighing }),
		votes: {
			voters: review.votes,
			pillars: tallyVotes(
				review.votes,
				lens.pillars.map(({ id }) => id),
			),
		},
		agreement: compareSheets(lens, review, rows),
		notices: lens.notices.filter(({ when }) => when === undefined || evaluate(when, profile) === true).map(({ id }) => id),
	};
}

const requirementIds = remembered((lens: Lens): readonly string[] => requirementGroups(lens).map(({ id }) => id));

const scoresOf = ({ whole, pillars }: Tally, weighing: Weighing): Scores =>
	scoresFrom({ whole: whole.sums, pillars: new Map([...pillars].map(([id, { sums }]) => [id, sums])) }, weighing);

function pillarFigures({ weighing, tally, questions, pressure }: Counted): PillarFigure[] {
	const scores = scoresOf(tally, weighing);
	const questionsOf = new Map(weighing.pillars.map(({ id }): [string, QuestionRow[]] => [id, []]));
	for (const question of questions) questionsOf.get(question.pillar)?.push(question);
	return weighing.pillars.map(({ id, priority, spend }) => ({
		id,
		priority,
		...(spend && { spend }),
		score: figureOf(scores.pillars[id] ?? null),
		risks: { high: 0, medium: 0, low: 0, ...tally.pillars.get(id)?.risks },
		progress: countProgress(questionsOf.get(id) ?? []),
		pressure8: pressureOn(id, pressure),
	}));
}

interface Counted {
	weighing: TeamWeighing;
	tally: Tally;
	questions: QuestionRow[];
	pressure: PressureCell[];
}
