/** Where a report that was built here has its rows: they stand in lens order in every version of a review, so no report needs an index of its own. */
import type { GapRow, RequirementRow } from "../judge/requirementRow.ts";
import type { Status } from "../review/review.ts";
import type { Unknown } from "./judgedRow.ts";

/** The lists of a report that share out its requirements. */
export interface Rows {
	gaps: GapRow[];
	toClarify: Unknown[];
	inPlace: RequirementRow[];
	notApplicable: RequirementRow[];
}

/** Finds requirements of a report by their ids. */
export interface Finder {
	/** As it stands in the lists of the report. */
	row: (id: string) => RequirementRow | undefined;
	gap: (id: string) => GapRow | undefined;
	status: (id: string) => Status | undefined;
}

const finders = new WeakMap<object, Finder>();

/** Notes how requirements are found in a report that was built here, or in its list of gaps: nothing else of it has to be made for that. */
export const noteFinder = (of: Rows | GapRow[], find: Finder): void => void finders.set(of, find);

/** Null: the report, or the list, was not made here. */
export const finderOf = (of: object): Finder | null => finders.get(of) ?? null;
