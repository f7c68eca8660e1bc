/** Reports of scanners and of Azure itself, as JSON, tables of text, or workbooks. */
import { step } from "../../../domain/evidence/found.ts";
import type { IgnoredRow, Scan, ScanRow } from "../../../domain/evidence/scanRow.ts";
import { isResourceColumn, type ResourceTable } from "../azure/resourceTable.ts";
import { parseCsv, plainName } from "../csv.ts";
import { type EvidenceFormat, isObject, memberOf, tableOf } from "../tellKind.ts";
import { type AzqrTable, azqrTables, readAzqr, tableNamed, unknownTable } from "./azqr.ts";
import { advisorRow, defenderRow, newestStates, policyRow, stateOf } from "./azureReports.ts";
import { psruleRow } from "./psrule.ts";
import { dayInName, goesOn, jsonRow, jsonRows, type Row, scanOf, tableRows, text } from "./rows.ts";

const scanFrom = (rows: readonly Row[], read: (row: Row) => ScanRow, ignored: IgnoredRow[] = []): Scan =>
	scanOf(rows.map(read), ignored);

/** A report as a table of text. */
interface ReadCsv {
	format: EvidenceFormat;
	scan: Scan;
}

/** A report in JSON; null: it is none. The name of the file may tell the day. */
export function readJsonScan(data: unknown, kind: EvidenceFormat, name: string): Scan | null {
	if (kind === "azqr-json") {
		const { tables, ignored } = jsonTables(data);
		return readAzqr(tables, dayInName(name), ignored);
	}
	if (kind === "wara-json" && isObject(data)) return readCollector(data, name);
	if (kind === "advisor-json") return scanFrom(jsonRows(data), advisorRow, goesOn(data));
	if (kind === "policy-states-json") return scanFrom(newestStates(jsonRows(data)), policyRow, goesOn(data));
	return kind === "psrule-json" ? scanFrom(jsonRows(data), psruleRow) : null;
}

/** What Advisor or Policy says, in a table of Resource Graph as CSV. */
export function readRowsScan(table: ResourceTable, kind: "advisor-json" | "policy-states-json"): ReadCsv {
	const rows = table.rows.map(({ raw, place }) => jsonRow(raw, place));
	const ignored = table.notUnderstood.flatMap(({ place, what, why }): IgnoredRow[] =>
		why === "emptyRow" || why === "truncatedRow" || why === "incompleteList" ? [{ place, what, reason: why }] : [],
	);
	return kind === "advisor-json"
		? { format: "advisor-csv", scan: scanFrom(rows, advisorRow, ignored) }
		: { format: "policy-states-csv", scan: scanFrom(newestStates(rows), policyRow, ignored) };
}

/** Tables of a report with what of it is not read. */
interface ReadTables {
	tables: Map<AzqrTable, Row[]>;
	ignored: IgnoredRow[];
}

/** Tables of a report in one object, or the one that a bare list is. A table without rows is null. */
function jsonTables(data: unknown): ReadTables {
	const read: ReadTables = { tables: new Map(), ignored: [] };
	const members: [name: string, list: unknown, place: string][] = Array.isArray(data)
		? [[tableOf(data) ?? "", data, ""]]
		: Object.entries(isObject(data) ? data : {}).map(([name, list]) => [name, list, step(name)]);
	for (const [name, list, place] of members) {
		const table = tableNamed(plainName(name));
		const isTable = list === null || Array.isArray(list);
		if (table && isTable)
			read.tables.set(
				table,
				(list ?? []).map((raw, index) => jsonRow(raw, `${place}/${index}`)),
			);
		else read.ignored.push(...unknownTable(name, place, listed(list).length));
	}
	return read;
}

/** A list, or the one entry of it that stands bare; nothing where there is none. */
const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : isObject(value) ? [value] : []);

/** What of the collector is read, and what is no table. */
const collected = new Set(["impactedresources", "advisory", "scriptdetails"]);

/** The collector of the reliability assessment. What it could not check it says with words; that is a question, no result. */
function readCollector(data: Record<string, unknown>, name: string): Scan {
	const place = (member: string, index: number) => `/${member}/${index}`;
	const rows = listed(memberOf(data, "impactedResources")).map((raw, index) => jsonRow(raw, place("impactedResources", index)));
	const isQueried = (row: Row) => text(row, "validationaction").toLowerCase() === "aprl - queries";
	const impacted = rows.filter(isQueried).map(withResourceId);
	const advisor = listed(memberOf(data, "advisory")).map((raw, index) => withResourceId(jsonRow(raw, place("advisory", index))));
	const unchecked = rows
		.filter((row) => !isQueried(row))
		.map((row): IgnoredRow => ({ place: row.place, reason: "neverChecked" }));
	const tables = new Map<AzqrTable, Row[]>([
		["impacted", impacted],
		["advisor", advisor],
	]);
	const others = Object.entries(data).flatMap(([member, list]) =>
		collected.has(plainName(member)) ? [] : unknownTable(member, step(member), listed(list).length),
	);
	return readAzqr(tables, dayInName(name), [...unchecked, ...others]);
}

/** It calls the id of the resource `id`. */
const withResourceId = (row: Row): Row => ({ ...row, cells: new Map([...row.cells, ["resourceid", row.cells.get("id")]]) });

/** Columns by which a table of text is told. */
const csvColumns: [format: EvidenceFormat, ...columns: string[]][] = [
	["defender-csv", "recommendationid", "recommendationdisplayname", "state", "exportedtimestamp"],
	["policy-states-csv", "policydefinitionid", "compliancestate"],
	["psrule-csv", "rulename", "targetname", "outcome"],
	["advisor-csv", "businessimpact", "recommendation", "resourcename"],
];

/** Columns that azqr's tables alone have. */
const azqrColumns: [table: AzqrTable, ...columns: string[]][] = [
	["impacted", "validatedusing", "recommendationid", "resourceid"],
	["recommendations", "implemented", "numberofimpactedresources", "recommendationid"],
	["inventory", "skuname", "sla", "resourceid"],
	["defenderrecommendations", "recommendationseverity", "recommendationname", "resourceid"],
	["advisor", "description", "category", "impact", "resourceid", "recommendationid"],
];

const knownNames = new Set([...csvColumns, ...azqrColumns].flatMap(([, ...columns]) => columns));
for (const name of ["resourceid", "subscriptionid", "resourcegroup", "category", "type", "policydisplayname"])
	knownNames.add(name);

/** Whether tables of text have a column of this plain name. */
export const isKnownColumn = (name: string): boolean => knownNames.has(name) || isResourceColumn(name);

const firstWith = <T>(columns: readonly [T, ...string[]][], names: ReadonlySet<string>): T | undefined =>
	columns.find(([, ...wanted]) => wanted.every((name) => names.has(name)))?.[0];

/** A report as a table of text, with its format; null: it is none. */
export function readCsvScan(source: string, name: string): ReadCsv | null {
	const table = parseCsv(source, isKnownColumn);
	const names = new Set(table.header.map(plainName));
	const { rows, ignored } = tableRows(table);
	const format = firstWith(csvColumns, names);
	if (format === "advisor-csv") return { format, scan: scanFrom(rows, advisorRow, ignored) };
	if (format === "policy-states-csv") return { format, scan: scanFrom(newestStates(rows), policyRow, ignored) };
	if (format === "psrule-csv") return { format, scan: scanFrom(rows, psruleRow, ignored) };
	if (format === "defender-csv") return { format, scan: scanFrom(rows, defenderRow, ignored) };
	const azqr = firstWith(azqrColumns, names);
	if (azqr) return { format: "azqr-csv", scan: readAzqr(new Map([[azqr, rows]]), dayInName(name), ignored) };
	return readStates(rows, ignored);
}

/** A table of some other shape whose cells are ids, states and definitions: a portal's export of compliance. */
function readStates(rows: readonly Row[], ignored: IgnoredRow[]): ReadCsv | null {
	const names = [...(rows[0]?.cells.keys() ?? [])];
	const sample = rows.slice(0, 50);
	const columnOf = (holds: (cell: string) => boolean) =>
		names.find((name) => sample.length > 0 && sample.every((row) => holds(text(row, name))));
	const id = columnOf((cell) => /^\/subscriptions\/.+\/providers\/(?!microsoft\.(authorization|management)\/)/i.test(cell));
	const state = columnOf(
		(cell) => stateOf(cell) !== undefined || /^(conflict|unknown|error|protected|not ?started)$/i.test(cell),
	);
	if (id === undefined || state === undefined) return null;
	const definition = columnOf((cell) => /policydefinitions\/|^[\da-f]{8}-[\da-f-]{27}$/i.test(cell));
	// Without an id a definition is told by its title: of all columns the one with the longest texts of several words.
	const lengthOf = (name: string) => sample.reduce((sum, row) => sum + text(row, name).length, 0);
	const [title] = names
		.filter((name) => ![id, state, definition].includes(name) && sample.every((row) => text(row, name).includes(" ")))
		.toSorted((a, b) => lengthOf(b) - lengthOf(a));
	const columns: [name: string, column: string | undefined][] = [
		["resourceid", id],
		["compliancestate", state],
		["policydefinitionid", definition],
		["policydisplayname", title],
	];
	const named = (row: Row): Row => {
		const cells = columns.flatMap(([name, column]) => (column === undefined ? [] : [[name, row.cells.get(column)] as const]));
		return { ...row, cells: new Map([...row.cells, ...cells]) };
	};
	return { format: "policy-states-csv", scan: scanFrom(rows.map(named), policyRow, ignored) };
}

/** A workbook of azqr, given the rows of its sheets: the header is where the names are, above it a picture. */
export function readSheets(sheets: ReadonlyMap<string, readonly string[][]>, name: string): Scan {
	const tables = new Map<AzqrTable, Row[]>();
	const ignored: IgnoredRow[] = [];
	for (const [sheet, cells] of sheets) {
		const table = tableNamed(plainName(sheet));
		const start = cells.slice(0, 10).findIndex((row) => row.filter((cell) => knownNames.has(plainName(cell))).length > 1);
		if (!table || start < 0) {
			const filled = cells.filter((row) => row.some((cell) => cell.trim() !== "")).length;
			// The first filled row of a sheet is its header.
			ignored.push(...unknownTable(sheet, sheet, Math.max(0, filled - 1)));
			continue;
		}
		const header = cells[start] ?? [];
		const records = cells.slice(start + 1).map((row, index) => ({ cells: padded(row, header.length), number: index + 1 }));
		const read = tableRows({ header, records }, sheet);
		tables.set(table, read.rows);
		ignored.push(...read.ignored);
	}
	return readAzqr(tables, dayInName(name), ignored);
}

/** Workbooks leave out empty cells at the end of a row. */
const padded = (row: readonly string[], size: number): string[] => [
	...row,
	...Array<string>(Math.max(0, size - row.length)).fill(""),
];

/** Names of the sheets that tell a workbook of azqr. */
export const isAzqrSheet = (name: string): boolean =>
	azqrTables.impacted.some((one) => one === plainName(name)) || plainName(name) === "recommendations";
