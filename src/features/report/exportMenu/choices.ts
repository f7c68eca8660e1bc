import type { PrintChoice } from "../../../domain/report/printChoice.ts";
import type { ExportOutcome, ExportWatch } from "../../../ui/exporting/useExporting.ts";

/** What the menu offers, grouped by what a file is for. */
export const choices = {
	read: ["html", "markdown"],
	work: ["gapsXlsx", "gapsCsv", "backlog", "issues", "decisions", "calendar"],
	goOn: ["review"],
} as const;

export type ExportGroup = keyof typeof choices;

/** What is chosen by its format alone; a PDF is chosen by how much it tells. */
export type ExportChoice = (typeof choices)[ExportGroup][number];

export const groups: ExportGroup[] = ["read", "work", "goOn"];

export interface ExportRequest {
	format: ExportChoice | "pdf";
	/** How a PDF is printed. */
	print?: PrintChoice;
}

/** Makes the file that is asked for and hands it to the browser; null where it was given up. */
export type OnExport = (request: ExportRequest, watch: ExportWatch) => Promise<ExportOutcome | null>;

/** How many pages a PDF would have; null where it was given up. */
export type OnMeasure = (print: PrintChoice, signal: AbortSignal) => Promise<number | null>;
