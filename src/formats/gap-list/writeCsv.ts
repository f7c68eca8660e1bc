import Papa from "papaparse";
import type { Lens } from "../../domain/lens/lens.ts";
import type { Report } from "../../domain/report/report.ts";
import type { Words } from "../../i18n/phrases.ts";
import { safeCell } from "../cell.ts";
import type { CellValue } from "./column.ts";
import { gapSheet } from "./gapSheet.ts";

/** Without it, spreadsheets read UTF-8 as an old code page. */
const byteOrderMark = "\uFEFF";

/** The gaps as CSV in UTF-8, RFC 4180: commas, CRLF, decimals with a point, ISO days. */
export function writeGapListCsv(report: Report, words: Words, lens: Lens): string {
	const { heads, rows } = gapSheet(report, words, lens);
	return `${byteOrderMark}${Papa.unparse([heads, ...rows.map((row) => row.map(cellText))], { newline: "\r\n" })}\r\n`;
}

function cellText(value: CellValue): string {
	if (typeof value === "number") return String(value);
	if (typeof value === "string") return safeCell(value);
	return "figure" in value ? figureText(value.figure) : value.day;
}

/** Six places at most: the sum of a thousand cells still rounds to that of the exact figures. */
const figureText = (figure: number): string => String(Number(figure.toFixed(6)));
