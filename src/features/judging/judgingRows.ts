/** What is to be judged of each requirement, by the lens or by the team. */

import { topSeverity } from "../../domain/judge/gap.ts";
import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import type { Lens, Level, Unjudged } from "../../domain/lens/lens.ts";
import { requirementGroups } from "../../domain/lens/requirement.ts";
import { placesOf } from "../../domain/lens/requirementIndex.ts";
import type { Report } from "../../domain/report/report.ts";
import type { ModelColumn } from "../../ui/tableModel.ts";

/** One requirement; flat, so that two versions compare field by field. */
export interface JudgingRow {
	id: string;
	item: string;
	namedBy: string;
	pillar: string;
	/** The team's own; null: as the lens has it. */
	severity: Level | null;
	effort: Level | null;
	by: string;
	/** The lens's; null: it does not judge it, and it counts as medium. */
	statedSeverity: Level | null;
	statedEffort: Level | null;
}

/** Every requirement that applies, in lens order. */
export function rowsOf({ gaps, toClarify, inPlace }: Pick<Report, "gaps" | "toClarify" | "inPlace">, lens: Lens): JudgingRow[] {
	const places = placesOf(requirementGroups(lens));
	const rows: RequirementRow[] = [...gaps, ...toClarify, ...inPlace];
	return rows.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0)).map(rowOf);
}

function rowOf(row: RequirementRow): JudgingRow {
	const { id, item, namedBy, rating, stated = row } = row;
	const states = (what: Unjudged) => !stated.unjudged?.includes(what);
	return {
		...{ id, item, namedBy, pillar: row.credits[0]?.pillar ?? "" },
		severity: rating?.severity ?? null,
		effort: rating?.effort ?? null,
		by: rating?.by ?? "",
		statedSeverity: states("severity") ? topSeverity(stated.credits) : null,
		statedEffort: states("effort") ? stated.effort : null,
	};
}

/** Whether the lens leaves something of it to the team. */
export const isLeftOpen = ({ statedSeverity, statedEffort }: JudgingRow): boolean =>
	statedSeverity === null || statedEffort === null;

/** Whether nobody judged something of it yet. */
export const isUnjudged = ({ severity, effort, statedSeverity, statedEffort }: JudgingRow): boolean =>
	(severity ?? statedSeverity) === null || (effort ?? statedEffort) === null;

/** The filters of the table; `held` rows stay though they pass no longer: none may vanish under the hand that judges it. */
export const filteredBy = (held: ReadonlySet<string>): ModelColumn<JudgingRow>[] => [
	{ id: "open", passes: (row) => isUnjudged(row) || held.has(row.id) },
	{ id: "pillar", passes: ({ pillar }, wanted) => pillar === wanted },
];
