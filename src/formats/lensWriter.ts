/** What a row of the table of lens writers says, and what a writer gets and gives. */
import type { WholeLens } from "../domain/draft/draft.ts";
import type { Loss } from "../domain/draft/loss.ts";
import type { MessageKey } from "../i18n/phrases.ts";
import type { LimitedField } from "../parse/aws-lens/limits.ts";

export interface LensFileContent {
	text: string;
	/** By the id of an item of the lens its id in the file; one that is not there is not in the file as itself. */
	ids: ReadonlyMap<string, string>;
}

export interface WriteLensOptions {
	/** ISO day on which it is written. */
	day: string;
	/** What the file lacks, in words; it stands in the file. Empty: nothing, or not known yet. */
	note: string;
}

export type WriteLens = (lens: WholeLens, options: WriteLensOptions) => LensFileContent;

/** A format that a lens can be saved in. Its code loads when it is asked for. */
export interface LensWriter {
	id: string;
	label: MessageKey;
	/** What it is for. */
	purpose: MessageKey;
	/** Of the file's name, in a language; where the format does not state its language, the name does. */
	extension: (language: string) => string;
	load: () => Promise<WriteLens>;
}

/** More of something than the tool of the format takes. */
export interface OverLimit {
	field: LimitedField;
	limit: number;
	/** The most there is of it at one place. */
	found: number;
}

/** A lens as a file, what that does not carry, and what of it is more than the tool of the format takes. */
export interface ExportedLens {
	text: string;
	losses: Loss[];
	over: OverLimit[];
}
