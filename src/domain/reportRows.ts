/** Finding rows of a report by id. */

import type { QuestionRow } from "./questionRow.ts";
import type { Report } from "./report.ts";
import type { GapRow, RequirementRow } from "./requirementRow.ts";

/** The row of a requirement, whatever its status. */
export const findRequirement = (report: Report, id: string): RequirementRow | undefined =>
	[report.gaps, report.toClarify, report.inPlace, report.notApplicable].flat().find((row) => row.id === id);

/** The gap of a requirement, if it is one. */
export const findGapRow = (report: Report, id: string): GapRow | undefined => report.gaps.find((gap) => gap.id === id);

/** The question that decides a requirement. */
export const findQuestion = (report: Report, item: string): QuestionRow | undefined =>
	report.questions.find((question) => question.item === item);

/** Gaps in the order given by their ids. */
export const gapsInOrder = (report: Report, ids: string[]): GapRow[] => ids.flatMap((id) => findGapRow(report, id) ?? []);
