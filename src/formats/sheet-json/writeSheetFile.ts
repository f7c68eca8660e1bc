import type { SheetFile } from "../../domain/together/sheet.ts";
import { sheetMarker } from "../../parse/sheetSchema.ts";

/** A sheet as a file, what it is in front: the same sheet gives the same bytes, whatever order it was filled in. */
export function writeSheetFile({ formatVersion, sent, review, lens, assessor, ...rest }: SheetFile): string {
	const file = { plumbline: sheetMarker, formatVersion, sent, review, lens, assessor, ...rest };
	return `${JSON.stringify(file, inOrder, 2)}\n`;
}

/** The entries of a record in alphabetical order; the file itself keeps the order it is given in. */
function inOrder(key: string, value: unknown): unknown {
	if (key === "" || typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
