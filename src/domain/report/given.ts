/** What people gave as evidence, found by question and requirement. */
import type { QuestionRow } from "../judge/questionRow.ts";
import { remembered } from "../remembered.ts";
import { givenAt } from "../review/givenChanges.ts";
import type { GivenFigure, GivenOfReport } from "./givenFigure.ts";
import { findQuestion } from "./reportRows.ts";

/** What of a report tells it. */
interface Telling {
	given?: GivenOfReport;
	questions: readonly QuestionRow[];
}

/** All that was given at an item, bare links of its answer first. */
export function givenFor(telling: Telling, item: string): GivenFigure[] {
	const answer = findQuestion(telling, item)?.answer;
	return givenAt(
		{ answers: answer ? { [item]: answer } : {}, evidence: { given: byItem(telling.given?.all ?? none).get(item) ?? none } },
		item,
	);
}

const none: GivenFigure[] = [];

const byItem = remembered((all: readonly GivenFigure[]): ReadonlyMap<string, GivenFigure[]> => {
	const found = new Map<string, GivenFigure[]>();
	for (const one of all) found.set(one.item, [...(found.get(one.item) ?? none), one]);
	return found;
});

/** What was given for a requirement, or for the whole question that decides it. */
export const givenCovering = (report: Telling, { id, item, rows }: Covered): GivenFigure[] =>
	givenFor(report, item).filter(({ covers }) => covers.length === 0 || covers.some((one) => one === id || rows.includes(one)));

interface Covered {
	id: string;
	item: string;
	rows: string[];
}
