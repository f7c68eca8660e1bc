/** The Report: one plain object between judging and showing. It holds figures, ids and the users' own text; words are added by whoever prints it. */

import { needsDecision, type Order } from "../judge/priority.ts";
import { progressOfAll, progressOfPillar } from "../judge/questionPlaces.ts";
import { type Progress, type QuestionRow, questionRows } from "../judge/questionRow.ts";
import type { GapRow, RequirementRow } from "../judge/requirementRow.ts";
import { currentRules, type Rules, treatmentUnder } from "../judge/rules.ts";
import type { ScoreFigure } from "../judge/scoreFigure.ts";
import { profileOf } from "../judge/status.ts";
import { openTensions } from "../judge/tension.ts";
import { type Eighths, type PressureCell, pressureOn } from "../judge/tradeoff.ts";
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
import { once, whenRead } from "../whenRead.ts";
import { contradictedBy } from "./contradictedBy.ts";
import { type Contradiction, findContradictions } from "./contradiction.ts";
import { countedUnder } from "./counted.ts";
import { type EvidenceFigure, evidenceFigure, freshProposals, hasFiles } from "./evidenceFigure.ts";
import { type GivenOfReport, givenFigures } from "./givenFigure.ts";
import { type Headline, headlineOf } from "./headline.ts";
import type { Unknown } from "./judgedRow.ts";
import { type Judging, judgingOf } from "./judging.ts";
import { type LensFigure, lensFigures } from "./lensFigure.ts";
import { planned } from "./planned.ts";
import { noteFinder } from "./rowsOfReport.ts";
import { type LeftOut, leftOutBy } from "./shortPath.ts";

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

/**
 * Everything a review says and implies under a lens on a given ISO day, by the rules given. Pure: same input, same report. What nobody
 * reads of it is not worked out.
 */
export function buildReport(lens: Lens, review: Review, today: string, rules: Rules = currentRules): Report {
	const profile = profileOf(lens, review);
	const { workload, evidence, asked } = review;
	const given = evidence?.given;
	const judging = judgingOf({ lens, review, today, rules });
	const { weighing, resolved, rows, judged, figures, gaps } = judging;
	const counted = countedUnder(weighing);
	const questions = questionRows(lens, review, profile, resolved);
	const decided = once(() => needsDecision(gaps()).map(({ id }) => id));
	const proposals = once(() => freshProposals(lens, evidence, today));
	const plan = once(() => planned({ lens, review, rows: rows(), gaps: gaps(), weighing }));
	const { openReason = "" } = review;
	const report: Report = whenRead<Report>({
		version: () => rules,
		lens: () => ({ id: lens.id, version: lens.version, ...(lens.parts && { parts: lens.parts }) }),
		...(lens.parts && { lenses: () => lensFigures(lens, { rows: rows(), gaps: gaps(), questions, weighing }) }),
		today: () => today,
		changedAt: () => review.changedAt,
		label: () => review.label.trim(),
		...(openReason.trim() && { openReason: () => openReason.trim() }),
		workload: () => ({
			...workload,
			priorities: Object.fromEntries(weighing.pillars.map(({ id, priority }) => [id, priority])),
		}),
		participants: () => review.participants,
		facts: () =>
			lens.facts.map((fact) => ({ id: fact.id, value: workload.facts[fact.id] ?? null, asked: isAsked(fact, profile) })),
		progress: () => progressOfAll(questions),
		overall: () => figures().overall,
		pillars: () => pillarFigures(judging, questions, () => report.pressure),
		headline: () =>
			headlineOf({
				overall: report.overall,
				pillars: report.pillars,
				progress: report.progress,
				toClarify: report.toClarify.length,
				needsDecision: decided().length,
			}),
		risks: () => ({ ...figures().risks }),
		accepted: () => gaps().filter((gap) => treatmentUnder(gap.decision, rules) === "accept").length,
		overdue: () => gaps().filter((gap) => gap.overdue).length,
		gaps,
		orders: () => counted.gaps(judged(), requirementIds(lens)),
		needsDecision: decided,
		toClarify: () => counted.unknowns(judged()),
		inPlace: () => picked(judged(), ({ status, row }) => (status === "inPlace" ? row : null)),
		notApplicable: () => picked(judged(), ({ status, row }) => (status === "notApplicable" ? row : null)),
		pressure: () => counted.pressure(judged().map(({ gap }) => gap)),
		tensions: () =>
			openTensions(lens, resolved, profile).map((tension) => ({ ...tension, note: review.tensionNotes[tension.id] ?? "" })),
		questions: () => questions,
		...(hasFiles(review) && {
			evidence: () => evidenceFigure({ review, rows: resolved, questions, proposals: proposals(), today }),
		}),
		...(given && { given: () => givenFigures(given, review, today) }),
		contradictions: () => [...findContradictions(lens, review, resolved), ...contradictedBy(proposals(), review, resolved)],
		...(asked && { leftOut: () => leftOutBy(resolved, asked) }),
		plan: () => plan().plan,
		scenarios: () => plan().scenarios,
		votes: () => ({
			voters: review.votes,
			pillars: tallyVotes(
				review.votes,
				lens.pillars.map(({ id }) => id),
			),
		}),
		agreement: () => compareSheets(lens, review, rows()),
		notices: () => lens.notices.filter(({ when }) => when === undefined || evaluate(when, profile) === true).map(({ id }) => id),
	});
	noteFinder(report, judging.find);
	return report;
}

const requirementIds = remembered((lens: Lens): readonly string[] => requirementGroups(lens).map(({ id }) => id));

function pillarFigures({ weighing, figures }: Judging, questions: QuestionRow[], pressure: () => PressureCell[]): PillarFigure[] {
	return weighing.pillars.map(({ id, priority, spend }) =>
		whenRead<PillarFigure>({
			id: () => id,
			priority: () => priority,
			...(spend && { spend: () => spend }),
			score: () => figures().pillars.get(id)?.score ?? null,
			risks: () => ({ high: 0, medium: 0, low: 0, ...figures().pillars.get(id)?.risks }),
			progress: () => progressOfPillar(questions, id),
			pressure8: () => pressureOn(id, pressure()),
		}),
	);
}
