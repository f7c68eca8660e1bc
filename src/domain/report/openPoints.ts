/** What a review still leaves open, and how far each of it could move the score. */
import { add, scale, toNumber } from "../judge/fraction.ts";
import type { QuestionRow } from "../judge/questionRow.ts";
import type { RequirementRow } from "../judge/requirementRow.ts";
import { type ReviewSums, type Scores, scoresFrom, scoresWith, sumsOf } from "../judge/score.ts";
import type { Weighing } from "../judge/weighing.ts";
import { keptGroups } from "../keptGroups.ts";
import { remembered } from "../remembered.ts";
import { isClaim } from "../review/answer.ts";
import type { Review } from "../review/review.ts";
import { isOpen } from "./course.ts";
import type { Report } from "./report.ts";
import { allRequirements, weighingOf } from "./reportRows.ts";
import { type Finder, finderOf } from "./rowsOfReport.ts";
import { type Waiting, waitingFor } from "./toSay.ts";

/** Why a question stands in the list: begun and not complete, not answered, not known yet, or a guess. */
export type OpenState = "begun" | "open" | "dontKnow" | "guess";

/** Points by which a score could fall and rise, never negative. */
export interface Move {
	down: number;
	up: number;
}

export interface OpenPoint {
	item: string;
	pillar: string;
	state: OpenState;
	waiting: Waiting;
	/** Requirements that are not known, in lens order. */
	unknown: string[];
	/** Who finds out, and by which ISO day; empty: not said. */
	owner: string;
	due: string;
	/** In its own pillar, and overall: with what is open missing against in place. */
	inPillar: Move;
	overall: Move;
}

/** Why a question is not settled; null where it is, or where the profile rules it out. `hasUnknown`: some requirement it decides is not known. */
function openState(question: Pick<QuestionRow, "progress" | "answer">, hasUnknown: () => boolean): OpenState | null {
	const { choice, confidence } = question.answer;
	if (question.progress === "hidden") return null;
	if (isOpen(question)) return question.progress === "begun" ? "begun" : "open";
	if (choice?.kind === "dontKnow" || hasUnknown()) return "dontKnow";
	return confidence === "guess" && isClaim(choice) ? "guess" : null;
}

/** Whether there is anything to list. */
export const hasOpenPoints = remembered((report: Report): boolean => {
	const { questions } = report;
	const find = finderOf(report);
	if (find) return openPlaces(questions, find).size > 0;
	const unknown = new Set(report.toClarify.map(({ item }) => item));
	return questions.some((question) => openState(question, () => unknown.has(question.item)) !== null);
});

/** Where questions of a report that was built here are not settled: such a question is another object where a requirement it decides is. */
const openPlaces = keptGroups((question: QuestionRow, { status }: Finder) =>
	openState(question, () => question.requirements.some((id) => status(id) === "unknown")) === null ? null : "open",
);

/** Everything open, by pillar, what could move it furthest first, then in lens order. */
export function openPoints(report: Report, review: Pick<Review, "askAgain">): OpenPoint[] {
	const rows = allRequirements(report);
	const byId = new Map(rows.map((row) => [row.id, row]));
	const measure = measureOf(rows, weighingOf(report));
	const points = report.questions.flatMap((question): OpenPoint[] => {
		const asked = question.requirements.flatMap((id) => byId.get(id) ?? []);
		const unknown = asked.filter(({ status }) => status === "unknown").map(({ id }) => id);
		const state = openState(question, () => unknown.length > 0);
		if (state === null) return [];
		const { item, pillar, answer } = question;
		const waiting = waitingFor(question, asked, review);
		const told = { item, pillar, state, waiting, unknown, owner: answer.owner, due: answer.due };
		return [{ ...told, ...movesOf(told, asked, measure) }];
	});
	const order = new Map(report.pillars.map(({ id }, index) => [id, index]));
	const span = ({ inPillar: { down, up } }: OpenPoint) => down + up;
	return points.toSorted((a, b) => (order.get(a.pillar) ?? 0) - (order.get(b.pillar) ?? 0) || span(b) - span(a));
}

/** What all moves of a review are measured from. */
interface Measure {
	weighing: Weighing;
	sums: ReviewSums;
	now: Scores;
}

function measureOf(rows: RequirementRow[], weighing: Weighing): Measure {
	const sums = sumsOf(rows, weighing);
	return { weighing, sums, now: scoresFrom(sums, weighing) };
}

type Told = Pick<OpenPoint, "pillar" | "unknown">;

/** The scores with all that is open in a question missing, and in place; what is not known counts as missing meanwhile. */
function movesOf({ pillar, unknown }: Told, asked: RequirementRow[], { weighing, sums, now }: Measure) {
	// What is known, but a guess or to be confirmed, could turn out either way.
	const meant =
		unknown.length > 0 ? asked.filter(({ status }) => status === "unknown") : asked.filter(({ reason }) => reason !== "profile");
	const [worst, best] = (["missing", "inPlace"] as const).map((status) => scoresWith(sums, meant, status, weighing));
	const move = (of: (scores: Scores | undefined) => Scores["overall"] | undefined): Move => ({
		down: distance(of(worst), of(now)),
		up: distance(of(now), of(best)),
	});
	return { inPillar: move((scores) => scores?.pillars[pillar]), overall: move((scores) => scores?.overall) };
}

/** Points from the low end of one score up to that of another; none where there is nothing to score, or where it falls. */
function distance(from: Scores["overall"] | undefined, to: Scores["overall"] | undefined): number {
	if (!from || !to) return 0;
	return Math.max(0, toNumber(add(to.low, scale(from.low, -1))));
}
