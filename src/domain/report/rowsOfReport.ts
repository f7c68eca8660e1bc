/** Where a report that was built here has its rows: they stand in lens order in every version of a review, so no report needs an index of its own. */
import type { GapRow, RequirementRow } from "../judge/requirementRow.ts";
import type { RequirementGroup } from "../lens/requirement.ts";
import { placesOf } from "../lens/requirementIndex.ts";
import type { Judged, Unknown } from "./judgedRow.ts";

/** The lists of a report that share out its requirements. */
export interface Rows {
	gaps: GapRow[];
	toClarify: Unknown[];
	inPlace: RequirementRow[];
	notApplicable: RequirementRow[];
}

interface Built {
	rows: Rows;
	find: (id: string) => Judged | undefined;
}

const built = new WeakMap<GapRow[], Built>();

/** Notes of which rows, in lens order, the lists of a report were made. */
export function noteRows(rows: Rows, groups: RequirementGroup[], judged: readonly Judged[]): void {
	const places = placesOf(groups);
	const find = (id: string) => {
		const found = judged[places.get(id) ?? -1];
		return found?.row.id === id ? found : undefined;
	};
	built.set(rows.gaps, { rows, find });
}

/** Finds gaps of a list by id; null: it was not made here. */
export function gapFinder(gaps: GapRow[]): ((id: string) => GapRow | undefined) | null {
	const known = built.get(gaps);
	return known ? (id) => known.find(id)?.gap ?? undefined : null;
}

/** Finds rows of these lists by id, as they stand in them; null: they were not made here together. */
export function rowFinder(rows: Rows): ((id: string) => RequirementRow | undefined) | null {
	const known = built.get(rows.gaps);
	const isWhole =
		known?.rows.toClarify === rows.toClarify &&
		known.rows.inPlace === rows.inPlace &&
		known.rows.notApplicable === rows.notApplicable;
	if (!isWhole) return null;
	return (id) => {
		const found = known.find(id);
		return found && (found.gap ?? found.unknown ?? found.row);
	};
}
