/** Rows of reports: cells by name, whichever format holds them. */
import type { FindingResource } from "../../../domain/evidence/finding.ts";
import { plainId, typeAndName } from "../../../domain/evidence/resource.ts";
import type { IgnoredRow, Scan } from "../../../domain/evidence/scanRow.ts";
import { type CsvTable, plainName } from "../csv.ts";
import { withOpenCells } from "../jsonCells.ts";
import { listRows, whyIncomplete } from "../listRows.ts";
import { isObject } from "../tellKind.ts";

/** Cells by plain name, with the place of the row. */
export interface Row {
	cells: ReadonlyMap<string, unknown>;
	place: string;
}

/** A row of a JSON list; what it nests under `properties` stands beside the rest. */
export function jsonRow(raw: unknown, place: string): Row {
	const own = isObject(raw) ? withOpenCells(raw) : {};
	const inside = isObject(own.properties) ? own.properties : {};
	const cells = [...Object.entries(own), ...Object.entries(inside)].map(([name, value]) => [plainName(name), value] as const);
	return { cells: new Map(cells), place };
}

/** Rows of an answer, page after page; of any other object the one row that it is. */
export const jsonRows = (data: unknown): Row[] => listRows(data).map(({ raw, place }) => jsonRow(raw, place));

/** What a list says of entries that it does not hold. */
export function goesOn(data: unknown): IgnoredRow[] {
	const why = whyIncomplete(data);
	return why === null ? [] : [{ place: "", what: why, reason: "incompleteList" }];
}

/** Rows of a table of text. Empty ones and ones that are broken off are told apart. */
export function tableRows({ header, records }: CsvTable, sheet = ""): { rows: Row[]; ignored: IgnoredRow[] } {
	const names = header.map(plainName);
	const ignored: IgnoredRow[] = [];
	const rows = records.flatMap(({ cells, number }): Row[] => {
		const place = `${sheet === "" ? "" : `${sheet}, `}row ${number}`;
		const isEmpty = cells.every((cell) => cell.trim() === "");
		if (isEmpty || cells.length < names.length) {
			ignored.push({ place, reason: isEmpty ? "emptyRow" : "truncatedRow" });
			return [];
		}
		return [{ cells: new Map(names.map((name, index) => [name, cells[index] ?? ""])), place }];
	});
	return { rows, ignored };
}

/** The first of these cells that says something. */
export function text({ cells }: Row, ...names: string[]): string {
	for (const name of names) {
		const value = cells.get(name);
		if (typeof value === "string" && value.trim() !== "") return value.trim();
		if (typeof value === "number" || typeof value === "boolean") return String(value);
	}
	return "";
}

/** A member of a cell that is an object, without regard to case. */
export function textIn(row: Row, cell: string, ...names: string[]): string {
	const value = row.cells.get(cell);
	return isObject(value) ? text(jsonRow(value, ""), ...names) : "";
}

/** A resource by its id; its type and name are those of the id, whatever stands beside it. */
export function resourceById(id: string): FindingResource | null {
	const plain = plainId(id);
	const parts = plain.startsWith("/") ? typeAndName(plain) : null;
	return parts && { type: parts.type, name: id.replace(/\/+$/, "").split("/").at(-1) ?? parts.name, id: plain };
}

/** A resource of a table without ids. */
export const resourceByName = (subscription: string, resourceGroup: string, name: string): FindingResource => ({
	type: "",
	name,
	id: null,
	subscription: subscription.toLowerCase(),
	resourceGroup: resourceGroup.toLowerCase(),
});

/** `2026-11-27T05:41:12Z` or, from a spreadsheet, `27/11/2026 05:41`: then only where one number cannot be a month. */
export function dayOf(written: string): string | null {
	const [iso] = /^\d{4}-\d{2}-\d{2}/.exec(written) ?? [];
	if (iso) return iso;
	const [, one = "", two = "", year = ""] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/.exec(written) ?? [];
	if (year === "" || (Number(one) <= 12 && Number(two) <= 12 && one !== two)) return null;
	const [day, month] = Number(one) > 12 ? [one, two] : [two, one];
	return Number(month) > 12 ? null : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The day that is in the name of a file, such as `azqr_action_plan_2026_11_27_T054112.xlsx`. */
export const dayInName = (name: string): string | null => {
	const [, year, month, day] = /(\d{4})[_-](\d{2})[_-](\d{2})/.exec(name) ?? [];
	return year && month && day ? `${year}-${month}-${day}` : null;
};

/** A report of rows alone. */
export const scanOf = (rows: Scan["rows"], ignored: IgnoredRow[] = []): Scan => ({
	rows,
	checks: [],
	inventory: null,
	leftOut: new Set(),
	ignored,
	day: null,
});
