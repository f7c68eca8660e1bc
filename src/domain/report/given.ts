/** What people gave as evidence, as every report tells it. */
import type { QuestionRow } from "../judge/questionRow.ts";
import type { Given } from "../review/given.ts";
import { givenAt } from "../review/givenChanges.ts";
import type { Review } from "../review/review.ts";
import { freshDaysOf, isStale } from "./evidenceFigure.ts";
import { findQuestion } from "./reportRows.ts";

export interface GivenFigure extends Given {
	/** Older than the team's limit. */
	isStale?: true;
}

export interface GivenOfReport {
	/** After so many days evidence is to be brought anew. */
	freshDays: number;
	/** In the order in which it was given. */
	all: GivenFigure[];
}

/** What of a report tells it. */
interface Telling {
	given?: GivenOfReport;
	questions: readonly QuestionRow[];
}

/** Null: nobody gave more than bare links, which stand in the answers. */
export function givenFigures(review: Review, today: string): GivenOfReport | null {
	const given = review.evidence?.given;
	if (!given) return null;
	const freshDays = freshDaysOf(review);
	return {
		freshDays,
		all: given.map((one) => ({ ...one, ...(isStale(one.day, today, freshDays) && { isStale: true as const }) })),
	};
}

/** All that was given at an item, bare links of its answer first. */
export function givenFor(telling: Telling, item: string): GivenFigure[] {
	const answer = findQuestion(telling, item)?.answer;
	return givenAt({ answers: answer ? { [item]: answer } : {}, evidence: { given: telling.given?.all ?? [] } }, item);
}

/** What was given for a requirement, or for the whole question that decides it. */
export const givenCovering = (report: Telling, { id, item, rows }: Covered): GivenFigure[] =>
	givenFor(report, item).filter(({ covers }) => covers.length === 0 || covers.some((one) => one === id || rows.includes(one)));

interface Covered {
	id: string;
	item: string;
	rows: string[];
}
