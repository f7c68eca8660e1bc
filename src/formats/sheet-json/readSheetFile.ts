import type { Result } from "../../domain/result.ts";
import type { SheetFile } from "../../domain/sheet.ts";
import { parseJson } from "../../parse/json.ts";
import { parseSheet } from "../../parse/sheet.ts";

/** The sheet of a file that says it is one. */
export function readSheetFile(text: string): Result<SheetFile> {
	const data = parseJson(text);
	return data.ok ? parseSheet(data.value) : data;
}
