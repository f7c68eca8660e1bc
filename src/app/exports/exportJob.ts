/** What the worker of the exports is asked and what it says back, as plain objects. */
import type { Lens } from "../../domain/lens/lens.ts";
import type { LensTexts } from "../../domain/lens/lensTexts.ts";
import type { SealedExport } from "../../domain/milestone/milestone.ts";
import type { Paper, PrintChoice } from "../../domain/report/printChoice.ts";
import type { Review } from "../../domain/review/review.ts";
import type { FilesToCarry } from "../../formats/writer.ts";
import type { Sides } from "../../i18n/comparisonWords.ts";
import type { Language } from "../../i18n/languages.ts";
import type { Notation } from "../../i18n/messages.ts";
import type { Dictionary } from "../../i18n/phrases.ts";

/** One file to be written. The worker builds the report and the words from it, as the screens do. */
export interface ExportJob {
	/** Id of a row of the table of writers. */
	format: string;
	review: Review;
	lens: Lens;
	texts: LensTexts;
	language: Language;
	notation: Notation;
	/** Handed over, because the page has them: a worker would fetch them anew. */
	messages: Dictionary;
	/** ISO day. */
	today: string;
	/** How a PDF is printed. */
	print?: PrintChoice | undefined;
	/** The review as its latest milestone froze it, where a format asks for it. */
	former?: Review | undefined;
	/** Attached files that a file of the review carries. */
	files?: FilesToCarry | undefined;
	/** A milestone to be exported: its own report is written, and review, lens and texts are to be its own. */
	sealed?: SealedExport;
	/** Where signs that the font of its PDF lacks are drawn: those that its device lacks, too. */
	drawn?: { lacking: string[] } | undefined;
	/** ISO day on which its sign-offs are looked at. */
	signedBy?: string;
	/** Whether a Markdown file of a milestone carries its data; PDF and web page always do. */
	carries?: boolean;
}

/** What changed between two reports, to be written. */
export interface ComparisonJob extends Pick<ExportJob, "texts" | "language" | "notation" | "messages"> {
	format: "pdf" | "markdown";
	sides: Sides;
	paper: Paper;
	/** Confidentiality; empty: none. */
	label: string;
}

export interface Exported {
	bytes: Uint8Array<ArrayBuffer>;
	/** Signs that the file's font lacks, each once. */
	replaced: string[];
	/** Of a PDF. */
	pages?: number | undefined;
}
