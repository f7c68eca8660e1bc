/** Reports of azqr: tables of failing resources, of checks, of what was looked at, and of Azure's own reports. */
import type { CheckRow, IgnoredRow, ListedResource, Scan, ScanRow } from "../../../domain/evidence/scanRow.ts";
import { plainName } from "../csv.ts";
import { advisorRow, defenderRow, policyRow } from "./azureReports.ts";
import { type Row, resourceById, resourceByName, text } from "./rows.ts";

/** Tables that say something, by their plain names; the names of the sheets of a workbook beside them. */
export const azqrTables = {
	recommendations: ["recommendations"],
	impacted: ["impacted", "impactedresources"],
	inventory: ["inventory"],
	outofscope: ["outofscope"],
	advisor: ["advisor"],
	azurepolicy: ["azurepolicy"],
	defenderrecommendations: ["defenderrecommendations"],
} as const satisfies Record<string, readonly string[]>;

export type AzqrTable = keyof typeof azqrTables;

/** The table that a member, a sheet or a file is called after. */
export const tableNamed = (name: string): AzqrTable | undefined =>
	(Object.keys(azqrTables) as AzqrTable[]).find((table) => azqrTables[table].some((one) => one === name));

/**
 * Tables without results of checks (scan-outputs, sections 4 and 9): counts of types, plans of Defender, machines of Arc, costs, what plugins
 * add, and what the collector says of the service itself.
 */
const withoutResults = new Set(
	"resourcetype resourcetypes defender arcsql costs externalplugins outages retirements supporttickets servicehealth resourceinventory".split(
		" ",
	),
);

/** A table that is not read though it has rows, and is none of those that have no results. `name` in the file's spelling. */
export const unknownTable = (name: string, place: string, n: number): IgnoredRow[] =>
	n === 0 || withoutResults.has(plainName(name)) ? [] : [{ place, what: name, n, reason: "unknownTable" }];

const words = { yes: ["true", "vero", "wahr", "vrai", "verdadero"], no: ["false", "falso", "falsch", "faux"] };

function impactedRow(row: Row): ScanRow {
	const byName = resourceByName(text(row, "subscriptionid"), text(row, "resourcegroup"), text(row, "resourcename"));
	return {
		source: "azqr",
		ids: [text(row, "recommendationid")].filter(Boolean),
		title: text(row, "recommendation") || null,
		resource: resourceById(text(row, "resourceid")) ?? byName,
		state: "bad",
		place: row.place,
		day: null,
		kind: "live",
	};
}

/** Anything but yes and no: the type is not deployed. */
function checkRow(row: Row): CheckRow {
	const word = text(row, "implemented").toLowerCase();
	return {
		ids: [text(row, "recommendationid")].filter(Boolean),
		title: text(row, "recommendation") || null,
		wasRun: words.yes.includes(word) || words.no.includes(word),
		place: row.place,
	};
}

function listedRow(row: Row): ListedResource[] {
	const resource = resourceById(text(row, "resourceid"));
	return resource ? [{ resource, kind: text(row, "kind") }] : [];
}

/** A report from its tables; those that are missing were off, or are other files. */
export function readAzqr(tables: ReadonlyMap<AzqrTable, readonly Row[]>, day: string | null, ignored: IgnoredRow[] = []): Scan {
	const rowsOf = (table: AzqrTable) => tables.get(table) ?? [];
	return {
		rows: [
			...rowsOf("impacted").map(impactedRow),
			...rowsOf("advisor").map(advisorRow),
			...rowsOf("azurepolicy").map(policyRow),
			...rowsOf("defenderrecommendations").map(defenderRow),
		],
		checks: rowsOf("recommendations").map(checkRow),
		// Without a list of what fails nothing is in place by not being in it.
		inventory: tables.has("inventory") && tables.has("impacted") ? rowsOf("inventory").flatMap(listedRow) : null,
		leftOut: new Set(rowsOf("outofscope").flatMap((row) => resourceById(text(row, "resourceid"))?.id ?? [])),
		ignored,
		day,
	};
}
