import writeExcelFile, { type CellObject } from "write-excel-file/browser";
import type { Report } from "../../domain/report/report.ts";
import type { Words } from "../../i18n/phrases.ts";
import { type CellValue, gapColumns, gapRows } from "./columns.ts";

/** What a cell of a workbook can hold. */
const longestText = 32_767;

/** What XML 1.0 cannot say: most controls, lone halves of a pair, two non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it is about
const notInXml = /[\0-\x08\v\f\x0e-\x1f\uFFFE\uFFFF]|\p{Cs}/gu;

/** The gaps as a workbook of one sheet: numbers are numbers, days are days, and whatever people typed is text, never a formula. */
export async function writeGapListXlsx(report: Report, words: Words): Promise<Uint8Array<ArrayBuffer>> {
	const head = gapColumns.map(({ label }): CellObject => ({ ...textCell(words.t(label)), ...headStyle }));
	const rows = gapRows(report, words).map((row) => row.map(cellOf));
	const file = writeExcelFile([head, ...rows], {
		sheet: words.t("report.gaps"),
		columns: gapColumns.map(({ width }) => ({ width })),
		stickyRowsCount: 1,
		dateFormat: "yyyy-mm-dd",
	});
	return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

const headStyle = {
	fontWeight: "bold",
	backgroundColor: "#E1EEF0",
	bottomBorderStyle: "thin",
	bottomBorderColor: "#566070",
} as const;

const textCell = (text: string): CellObject => ({
	type: String,
	value: text.replace(notInXml, "\uFFFD").slice(0, longestText),
	wrap: true,
	alignVertical: "top",
});

function cellOf(value: CellValue): CellObject | null {
	if (typeof value === "number") return { type: Number, value, alignVertical: "top" };
	if (typeof value === "string") return value === "" ? null : textCell(value);
	return value.day === "" ? null : { type: Date, value: new Date(`${value.day}T00:00:00Z`), alignVertical: "top" };
}
