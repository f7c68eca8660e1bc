/** Finding rows of a report by id. */

import type { QuestionRow } from "../judge/questionRow.ts";
import type { GapRow, RequirementRow } from "../judge/requirementRow.ts";
import type { Weighing } from "../judge/weighing.ts";
import type { Report, TensionRow } from "./report.ts";

type Rows = Pick<Report, "gaps" | "toClarify" | "inPlace" | "notApplicable">;

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
export const findRequirement = (report: Rows, id: string): RequirementRow | undefined =>
	[report.gaps, report.toClarify, report.inPlace, report.notApplicable].flatMap(
		(rows) => rows.find((row) => row.id === id) ?? [],
	)[0];

/** The gap of a requirement, if it is one. */
export const findGapRow = (report: Report, id: string): GapRow | undefined => report.gaps.find((gap) => gap.id === id);

/** The question that decides a requirement. */
export const findQuestion = (report: Pick<Report, "questions">, item: string): QuestionRow | undefined =>
	report.questions.find((question) => question.item === item);

/** Gaps in the order given by their ids. */
export function gapsInOrder({ gaps }: Report, ids: string[]): GapRow[] {
	const byId = new Map(gaps.map((gap) => [gap.id, gap]));
	return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The requirements a tension sets against each other, each once. */
export const tensionEnds = ({ pairs }: Pick<TensionRow, "pairs">): string[] => [...new Set(pairs.flat())];
