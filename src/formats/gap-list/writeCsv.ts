import Papa from "papaparse";
import type { Lens } from "../../domain/lens/lens.ts";
import type { Report } from "../../domain/report/report.ts";
import type { Words } from "../../i18n/phrases.ts";
import { safeCell } from "../cell.ts";
import type { CellValue } from "./column.ts";
import { gapSheet } from "./gapSheet.ts";

/** Without it, spreadsheets read UTF-8 as an old code page. */
const byteOrderMark = "\uFEFF";

/**
 * The gaps as CSV in UTF-8 after RFC 4180, ISO days and CRLF. A spreadsheet reads decimals as its language writes them, and takes a comma for
 * its separator only where that is no decimal sign: then cells are parted by semicolons, so that it opens in columns with numbers in them.
 */
export function writeGapListCsv(report: Report, words: Words, lens: Lens): string {
	const { heads, rows } = gapSheet(report, words, lens);
	const hasComma = words.number(0.5, 1).includes(",");
	const cells = rows.map((row) => row.map((value) => cellText(value, hasComma)));
	return `${byteOrderMark}${Papa.unparse([heads, ...cells], { newline: "\r\n", delimiter: hasComma ? ";" : "," })}\r\n`;
}

function cellText(value: CellValue, hasComma: boolean): string {
	if (typeof value === "number") return String(value);
	if (typeof value === "string") return safeCell(value);
	if ("day" in value) return value.day;
	const figure = figureText(value.figure);
	return hasComma ? figure.replace(".", ",") : figure;
}

/** Six places at most: the sum of a thousand cells still rounds to that of the exact figures. */
const figureText = (figure: number): string => String(Number(figure.toFixed(6)));
