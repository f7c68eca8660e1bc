import { type ExemptionTarget, exemptionTargets } from "../../../domain/report/exemptions.ts";
import type { PrintChoice } from "../../../domain/report/printChoice.ts";
import type { MessageKey } from "../../../i18n/phrases.ts";
import type { ExportOutcome, ExportWatch } from "../../../ui/exporting/useExporting.ts";

/** What the groups of the menu are for. */
export const groups = ["read", "work", "goOn"] as const;

/** A file that the menu offers, as the table of writers has it. One with options of print is offered by how much it tells. */
export interface OfferedFile {
	id: string;
	group: (typeof groups)[number];
	label: MessageKey;
	action: MessageKey;
	purpose: MessageKey;
	options: "print" | "files" | ExemptionTarget | null;
}

/** A file of exemptions: all of them are one row of the menu, and the dialog asks for whom. */
export interface ExemptionFile extends OfferedFile {
	options: ExemptionTarget;
}

export const isExemption = (file: OfferedFile): file is ExemptionFile =>
	exemptionTargets.some((target) => target === file.options);

export interface ExportRequest {
	/** Id of an offered file. */
	format: string;
	/** How a PDF is printed. */
	print?: PrintChoice;
	/** Where attached files go; absent: they are not carried. */
	files?: "inside" | "beside";
	/** Under a passphrase, which is asked for. */
	isProtected?: boolean;
}

/** Makes the file that is asked for and hands it to the browser; null where it was given up. */
export type OnExport = (request: ExportRequest, watch: ExportWatch) => Promise<ExportOutcome | null>;

/** How many pages a PDF would have; null where it was given up. */
export type OnMeasure = (print: PrintChoice, signal: AbortSignal) => Promise<number | null>;
