/** What of the report is looked at: filters, order, groups, columns and the open gap, as they stand in the address. */

import { type Order, orders } from "../../domain/judge/priority.ts";
import type { Level } from "../../domain/lens/lens.ts";
import type { Sort } from "../../ui/tableModel.ts";

export const levels: Level[] = ["high", "medium", "low"];
export const treatmentFilters = ["open", "mitigate", "accept", "defer", "transfer", "overdue"] as const;
export const confidenceFilters = ["sure", "fairly", "guess", "unsaid"] as const;
export const groupings = ["none", "pillar", "owner", "risk"] as const;

/** Columns that may be hidden, in the order they stand; the gap itself always stays. */
export const columnIds = [
	"pillar",
	"status",
	"effort",
	"net",
	"tradeoffs",
	"treatment",
	"owner",
	"due",
	"risk",
	"severity",
	"confidence",
	"changed",
] as const;

export type Grouping = (typeof groupings)[number];
export type ColumnId = (typeof columnIds)[number];

/** Which gaps are shown; null, or no text: all of them. */
export interface Filters {
	pillar: string | null;
	/** Of several lenses, one by its id. */
	lens: string | null;
	risk: Level | null;
	/** The highest among its credits. */
	severity: Level | null;
	/** By the points that are left. */
	effort: Level | null;
	/** As typed; empty: gaps of nobody. */
	owner: string | null;
	/** "open": not decided yet; "overdue": an acceptance whose day has passed. */
	treatment: (typeof treatmentFilters)[number] | null;
	/** How sure the team is of the answer behind it. */
	confidence: (typeof confidenceFilters)[number] | null;
	/** Words looked for. */
	find: string;
}

export interface ReportView extends Filters {
	order: Order;
	/** By a column, upon the order. */
	sort: Sort | null;
	group: Grouping;
	/** Null: as remembered on this device, else as usual. */
	columns: ColumnId[] | null;
	/** The requirement id of the gap whose panel is open. */
	gap: string | null;
}

export const noFilters: Filters = {
	pillar: null,
	lens: null,
	risk: null,
	severity: null,
	effort: null,
	owner: null,
	treatment: null,
	confidence: null,
	find: "",
};

export const usualColumns: ColumnId[] = columnIds.slice(0, 8);

/** What gaps are grouped by unless somebody says otherwise: worst risk first goes by risk. */
export const usualGroup = (order: Order): Grouping => (order === "riskFirst" ? "risk" : "none");

/** Columns that sort, by their ids in the address. */
export const sortColumns = [
	"gap",
	"pillar",
	"status",
	"risk",
	"effort",
	"net",
	"owner",
	"due",
	"severity",
	"confidence",
	"treatment",
	"changed",
] as const;

export type SortColumn = (typeof sortColumns)[number];

/** Reads an address; what it does not know counts as not said. */
export function parseView(query: URLSearchParams, pillars: string[], lenses: string[]): ReportView {
	const oneOf = <V extends string>(name: string, values: readonly V[]): V | null =>
		values.find((value) => value === query.get(name)) ?? null;
	const order = oneOf("order", orders) ?? "riskFirst";
	return {
		order,
		pillar: oneOf("pillar", pillars),
		lens: oneOf("lens", lenses),
		risk: oneOf("risk", levels),
		severity: oneOf("severity", levels),
		effort: oneOf("effort", levels),
		owner: query.get("owner"),
		treatment: oneOf("treatment", treatmentFilters),
		confidence: oneOf("confidence", confidenceFilters),
		find: query.get("find") ?? "",
		sort: parseSort(query.get("sort") ?? ""),
		group: oneOf("group", groupings) ?? usualGroup(order),
		columns: parseColumnsText(query.get("columns")),
		gap: query.get("gap"),
	};
}

function parseSort(text: string): Sort | null {
	const column = sortColumns.find((id) => id === text.replace(/^-/, ""));
	return column ? { column, falling: text.startsWith("-") } : null;
}

/** An empty text hides them all; one that names none of them says nothing. */
function parseColumnsText(text: string | null): ColumnId[] | null {
	const columns = parseColumns(text?.split(",") ?? null);
	return columns?.length === 0 && text !== "" ? null : columns;
}

/** Columns in the order they stand, whatever order and names they come in. */
export const parseColumns = (ids: string[] | null): ColumnId[] | null =>
	ids === null ? null : columnIds.filter((id) => ids.includes(id));

/** The query of a view; what is as usual is left out. */
export function queryOf({ order, sort, group, columns, gap, find, ...choices }: ReportView): Record<string, string> {
	const chosen = Object.entries({ ...choices, gap }).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
	return {
		...(order !== "riskFirst" && { order }),
		...(find !== "" && { find }),
		...(sort !== null && { sort: `${sort.falling ? "-" : ""}${sort.column}` }),
		...(group !== usualGroup(order) && { group }),
		...(columns !== null && { columns: columns.join(",") }),
		...Object.fromEntries(chosen),
	};
}
