/** What a row of the table of writers says, and what a writer gets and gives. */
import type { Lens } from "../domain/lens/lens.ts";
import type { SealedExport } from "../domain/milestone/milestone.ts";
import type { ExemptionTarget } from "../domain/report/exemptions.ts";
import type { PrintChoice } from "../domain/report/printChoice.ts";
import type { Report } from "../domain/report/report.ts";
import type { SignDrawer } from "../domain/report/signDrawer.ts";
import type { CarriedFiles } from "../domain/review/given.ts";
import type { Review } from "../domain/review/review.ts";
import type { MessageKey, Words } from "../i18n/phrases.ts";

/** What a writer may draw on; everything it prints comes from here. */
export interface ExportInput {
	report: Report;
	words: Words;
	lens: Lens;
	review: Review;
	/** Where a milestone is exported: what its file shows and carries. Report, lens, its words and review are the milestone's own. */
	sealed?: SealedExport | undefined;
	/** ISO day on which the sign-offs of a milestone are looked at. Without it nothing is said of them. */
	signedBy?: string | undefined;
	/** How a PDF is printed; unless said, on A4 with all sections and the review's own label. */
	print?: PrintChoice | undefined;
	/** The review as its latest milestone froze it, for decisions that take the place of earlier ones. */
	former?: Review | undefined;
	/** Attached files that a file of the review carries, within it or beside it in an archive. */
	files?: FilesToCarry | undefined;
	/** Draws in a PDF what its font lacks; without one it is named. */
	drawer?: SignDrawer | undefined;
	/** Whether a Markdown file of a milestone carries its data; PDF and web page always do. */
	carries?: boolean | undefined;
}

export interface FilesToCarry {
	place: "inside" | "beside";
	carried: CarriedFiles;
}

export interface Written {
	content: Uint8Array<ArrayBuffer> | string;
	/** Signs that the file's font lacks, each once. */
	replaced: string[];
	/** Of a PDF. */
	pages?: number;
}

/** How far a writer is, in steps of about the same length. */
export type OnStep = (done: number, all: number) => void;

/** Makes the content of one file. */
export type Write = (input: ExportInput, onStep: OnStep) => Written | Promise<Written>;

/** What a file is for: to read, to work with, to go on with. The menu groups by it. */
export type WriterGroup = "read" | "work" | "goOn";

/** A row of the table of writers: all that the menu, the help and the name of a file need; its code loads when it is asked for. */
export interface Writer {
	id: string;
	/** Of the file's name, without the first full stop. */
	extension: string;
	mediaType: string;
	group: WriterGroup;
	/** What the file is called, what pressing its button does, and what it is for. */
	label: MessageKey;
	action: MessageKey;
	purpose: MessageKey;
	/** What is chosen or told before it is made: how it is printed; for whom risks are exempted; null: nothing. */
	options: "print" | "files" | ExemptionTarget | null;
	/** Ids and names of resources stand in it unmasked: without them it is of no use. */
	needsIds?: true;
	load: () => Promise<Write>;
}

/** Content without anything to say beside it. */
export const whole = (content: Written["content"]): Written => ({ content, replaced: [] });
