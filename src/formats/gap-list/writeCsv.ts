import Papa from "papaparse";
import type { Report } from "../../domain/report/report.ts";
import type { Words } from "../../i18n/phrases.ts";
import { safeCell } from "../cell.ts";
import { type CellValue, gapColumns, gapRows } from "./columns.ts";

/** Without it, spreadsheets read UTF-8 as an old code page. */
const byteOrderMark = "\uFEFF";

/** The gaps as CSV in UTF-8, RFC 4180: commas, CRLF, decimals with a point, ISO days. */
export function writeGapListCsv(report: Report, words: Words): string {
	const head = gapColumns.map(({ label }) => words.t(label));
	const rows = gapRows(report, words).map((row) => row.map(cellText));
	return `${byteOrderMark}${Papa.unparse([head, ...rows], { newline: "\r\n" })}\r\n`;
}

function cellText(value: CellValue): string {
	if (typeof value === "number") return String(value);
	return typeof value === "string" ? safeCell(value) : value.day;
}
