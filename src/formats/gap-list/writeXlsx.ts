import writeExcelFile, { type CellObject } from "write-excel-file/browser";
import type { Lens } from "../../domain/lens/lens.ts";
import type { Report } from "../../domain/report/report.ts";
import type { Review } from "../../domain/review/review.ts";
import type { Words } from "../../i18n/phrases.ts";
import type { CellValue, Sheet } from "./column.ts";
import { gapSheet } from "./gapSheet.ts";
import { openSheet } from "./openSheet.ts";
import { requirementSheet } from "./requirementSheet.ts";
import { scoreSheet } from "./scoreSheet.ts";
import { waveSheet } from "./waveSheet.ts";
import { workbookFeatures } from "./workbookFeatures.ts";

/** What a cell of a workbook can hold. */
const longestText = 32_767;

const cutMark = " […]";

/** Before it spreadsheets count the days of 1900 differently, or not at all. */
const firstCountedDay = "1900-03-01";

/** What XML 1.0 cannot say: most controls, lone halves of a pair, two non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it is about
const notInXml = /[\0-\x08\v\f\x0e-\x1f\uFFFE\uFFFF]|\p{Cs}/gu;

/** What looks like an escaped sign of a workbook ("_x0041_") and is not meant as one (ECMA-376 part 1, 22.9.2.19). */
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * The review as a workbook: gaps, scores, requirements, open questions, waves. Numbers are numbers, exact and shown with two places,
 * days are days, and whatever people typed is text, never a formula. Every sheet has a filter row.
 */
export async function writeGapListXlsx(
	report: Report,
	words: Words,
	lens: Lens,
	review: Pick<Review, "askAgain">,
): Promise<Uint8Array<ArrayBuffer>> {
	const sheets = [
		gapSheet(report, words, lens),
		scoreSheet(report, words),
		requirementSheet(report, words, lens),
		openSheet(report, review, words),
		waveSheet(report, words),
	];
	const title = words.t("export.title", { name: report.workload.name.trim() || words.t("review.unnamed") });
	const file = writeExcelFile(sheets.map(printedSheet), { features: workbookFeatures(sheets, title) });
	return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

const printedSheet = ({ name, heads, widths, rows }: Sheet) => ({
	data: [heads.map((head): CellObject => ({ ...textCell(head), ...headStyle })), ...rows.map((row) => row.map(cellOf))],
	sheet: name,
	columns: widths.map((width) => ({ width })),
	stickyRowsCount: 1,
	dateFormat: "yyyy-mm-dd",
});

const headStyle = {
	fontWeight: "bold",
	backgroundColor: "#E1EEF0",
	bottomBorderStyle: "thin",
	bottomBorderColor: "#566070",
} as const;

/** A text that is cut says so at its end. */
const fitting = (text: string): string =>
	text.length <= longestText ? text : `${text.slice(0, longestText - cutMark.length).replace(/[\uD800-\uDBFF]$/, "")}${cutMark}`;

const textCell = (text: string): CellObject => ({
	type: String,
	value: fitting(text.replace(notInXml, "\uFFFD").replace(looksEscaped, "_x005F_")),
	wrap: true,
	alignVertical: "top",
});

function cellOf(value: CellValue): CellObject | null {
	if (typeof value === "number") return { type: Number, value, alignVertical: "top" };
	if (typeof value === "string") return value === "" ? null : textCell(value);
	if ("figure" in value) return { type: Number, value: value.figure, format: "0.00", alignVertical: "top" };
	if (value.day < firstCountedDay) return value.day === "" ? null : textCell(value.day);
	return { type: Date, value: new Date(`${value.day}T00:00:00Z`), alignVertical: "top" };
}
