/** The parser of sheets of assessors. */
import { failure, problem, type Result } from "../domain/result.ts";
import type { SheetFile } from "../domain/together/sheet.ts";
import { parseWith } from "./problems.ts";
import { sheetSchema, sheetVersion } from "./sheetSchema.ts";

/** A sheet of the one format version there is so far. */
export function parseSheet(data: unknown): Result<SheetFile> {
	const version = versionOf(data);
	if (version > sheetVersion) return failure(problem("tooNew", "formatVersion", { found: version, known: sheetVersion }));
	return parseWith(sheetSchema, data);
}

/** 0 where none is said: what is wrong then is told with the other fields. */
const versionOf = (data: unknown): number =>
	typeof data === "object" && data !== null && "formatVersion" in data && Number.isInteger(data.formatVersion)
		? Number(data.formatVersion)
		: 0;
