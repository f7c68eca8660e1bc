/** Finding rows of a report by id. */

import type { QuestionRow } from "../judge/questionRow.ts";
import type { GapRow, RequirementRow } from "../judge/requirementRow.ts";
import type { Weighing } from "../judge/weighing.ts";
import { remembered } from "../remembered.ts";
import type { Report, TensionRow } from "./report.ts";
import { finderOf, type Rows } from "./rowsOfReport.ts";

/** Every requirement of the review, grouped by what became of it. */
export const allRequirements = ({ gaps, toClarify, inPlace, notApplicable }: Rows): RequirementRow[] => [
	...gaps,
	...toClarify,
	...inPlace,
	...notApplicable,
];

/** How the review of a report weighs, by the rules that the report came about by. */
export const weighingOf = ({ workload, pillars, version }: Pick<Report, "workload" | "pillars" | "version">): Weighing => ({
	criticality: workload.criticality,
	pillars: pillars.map(({ id, priority, spend }) => ({ id, priority, ...(spend && { spend }) })),
	rules: version,
});

/** Whether a requirement weighs in a pillar. */
export const weighsIn = ({ credits }: Pick<RequirementRow, "credits">, pillar: string): boolean =>
	credits.some((credit) => credit.pillar === pillar);

/** The row of a requirement, whatever its status. */
export function findRequirement(report: Rows, id: string): RequirementRow | undefined {
	const find = finderOf(report);
	if (find) return find.row(id);
	const { gaps, toClarify, inPlace, notApplicable } = report;
	for (const rows of [gaps, toClarify, inPlace, notApplicable]) {
		const row = byId(rows).get(id);
		if (row) return row;
	}
	return undefined;
}

/** The gap of a requirement, if it is one. */
export const findGapRow = ({ gaps }: Pick<Report, "gaps">, id: string): GapRow | undefined => {
	const find = finderOf(gaps);
	return find ? find.gap(id) : gapsById(gaps).get(id);
};

/** The question that decides a requirement. */
export const findQuestion = ({ questions }: { questions: readonly QuestionRow[] }, item: string): QuestionRow | undefined =>
	questions[placeOfQuestion(questions, item)];

/** The position of a question among all; -1: none is of that item. */
export function placeOfQuestion(questions: readonly { item: string }[], item: string): number {
	const expected = lastPlaces.get(item) ?? -1;
	if (questions[expected]?.item === item) return expected;
	lastPlaces = placesByItem(questions);
	return lastPlaces.get(item) ?? -1;
}

/** Where questions stood when one was last looked for: in lens order they stand there in every version of a review. */
let lastPlaces: ReadonlyMap<string, number> = new Map();

const byId = remembered((rows: RequirementRow[]) => new Map(rows.map((row) => [row.id, row])));
const gapsById = remembered((gaps: GapRow[]) => new Map(gaps.map((gap) => [gap.id, gap])));
const placesByItem = remembered(
	(questions: readonly { item: string }[]): ReadonlyMap<string, number> =>
		new Map(questions.map(({ item }, place) => [item, place])),
);

/** Gaps in the order given by their ids. */
export const gapsInOrder = (report: Pick<Report, "gaps">, ids: string[]): GapRow[] =>
	ids.flatMap((id) => findGapRow(report, id) ?? []);

/** The requirements a tension sets against each other, each once. */
export const tensionEnds = ({ pairs }: Pick<TensionRow, "pairs">): string[] => [...new Set(pairs.flat())];
