/**
 * Tables of resources that Resource Graph Explorer hands out as CSV: a row is a resource, columns are called as the query calls them, in any
 * case; objects and lists stand in their cells as JSON text.
 */
import type { NotUnderstood } from "../../../domain/evidence/resource.ts";
import { parseCsv, plainName } from "../csv.ts";
import { openedCell } from "../jsonCells.ts";
import type { ListRow } from "../listRows.ts";

/** Columns of the tables of Resource Graph. */
const columns = new Set(
	`id name type tenantId kind location resourceGroup subscriptionId managedBy sku plan properties tags identity zones
	extendedLocation systemData apiVersion`
		.split(/\s+/)
		.map(plainName),
);

/** Whether a table of resources has a column of this plain name. */
export const isResourceColumn = (name: string): boolean => columns.has(name);

/** A column that a query takes from within the properties: `properties_encryption_status`. */
export const isInside = (column: string): boolean => /^properties_./i.test(column.trim());

/** The most rows that the portal hands out at once: a table of so many may go on. */
const mostRows = 55_000;

export interface ResourceTable {
	rows: ListRow[];
	notUnderstood: NotUnderstood[];
}

/** The resources of a table; null: it has no ids, or nothing that tells how they are set up. */
export function readResourceTable(source: string): ResourceTable | null {
	const { header, records } = parseCsv(source, isResourceColumn);
	const names = header.map((name) => name.trim());
	const known = new Set(names.map((name) => name.toLowerCase()));
	if (!known.has("id") || !(known.has("type") || known.has("properties") || names.some(isInside))) return null;
	const strange = names.filter((name) => name !== "" && !isInside(name) && !isResourceColumn(plainName(name)));
	const notUnderstood: NotUnderstood[] = strange.map((what) => ({ place: "", what, why: "unknownColumn" }));
	const rows = records.flatMap(({ cells, number }): ListRow[] => {
		const place = `row ${number}`;
		const isEmpty = cells.every((cell) => cell.trim() === "");
		if (isEmpty || cells.length < names.length) {
			notUnderstood.push({ place, what: "", why: isEmpty ? "emptyRow" : "truncatedRow" });
			return [];
		}
		const raw = Object.fromEntries(names.map((name, index) => [name, cellValue(cells[index] ?? "")]));
		return [{ raw, place, isOneCell: true }];
	});
	if (records.length >= mostRows) notUnderstood.push({ place: "", what: String(records.length), why: "incompleteList" });
	return { rows, notUnderstood };
}

/** An empty cell is null, as the query has it; a text that is cut off stays a text. */
const cellValue = (cell: string): unknown => (cell.trim() === "" || cell === "null" ? null : (openedCell(cell)?.value ?? cell));
