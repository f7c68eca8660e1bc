/** What of the report is looked at: order, filters, sorting and the open gap, as they stand in the address. */
import type { Level } from "../../domain/lens.ts";
import { type Order, orders } from "../../domain/priority.ts";
import type { Report } from "../../domain/report.ts";
import { gapsInOrder } from "../../domain/reportRows.ts";
import type { GapRow } from "../../domain/requirementRow.ts";
import type { Sort } from "../../ui/DataTable.tsx";

export interface ReportView {
	order: Order;
	/** Null: all of them. */
	pillar: string | null;
	risk: Level | null;
	/** By a column, upon the order. */
	sort: Sort | null;
	/** The requirement id of the gap that is unfolded. */
	gap: string | null;
}

export const levels: Level[] = ["high", "medium", "low"];

/** Columns that sort, by their ids in the address. */
const sortColumns = ["gap", "risk", "effort", "net", "owner"];

/** Reads an address; what it does not know counts as not said. */
export function parseView(query: URLSearchParams, pillars: string[]): ReportView {
	const sort = query.get("sort") ?? "";
	const column = sort.replace(/^-/, "");
	return {
		order: orders.find((order) => order === query.get("order")) ?? "riskFirst",
		pillar: pillars.find((pillar) => pillar === query.get("pillar")) ?? null,
		risk: levels.find((risk) => risk === query.get("risk")) ?? null,
		sort: sortColumns.includes(column) ? { column, falling: sort.startsWith("-") } : null,
		gap: query.get("gap"),
	};
}

/** The query of a view; what is as usual is left out. */
export function queryOf({ order, pillar, risk, sort, gap }: ReportView): Record<string, string> {
	return {
		...(order !== "riskFirst" && { order }),
		...(pillar !== null && { pillar }),
		...(risk !== null && { risk }),
		...(sort !== null && { sort: `${sort.falling ? "-" : ""}${sort.column}` }),
		...(gap !== null && { gap }),
	};
}

/** The gaps of a view in its order, before any column sorts them. */
export const gapsOf = (report: Report, { order, pillar, risk }: ReportView): GapRow[] =>
	gapsInOrder(report, report.orders[order]).filter(
		(gap) => (pillar === null || gap.credits.some((credit) => credit.pillar === pillar)) && (risk === null || gap.risk === risk),
	);
