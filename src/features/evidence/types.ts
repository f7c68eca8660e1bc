/** What the screen of evidence asks of the app. */
import type { Problem } from "../../domain/result.ts";
import type { KeptFile } from "../../domain/review/evidence.ts";

/** What became of the files, each of them once. */
export interface ReadEvidence {
	kept: KeptFile[];
	refused: { name: string; problems: Problem[] }[];
	/** Parameters files with the template that each was applied to; null: to none. */
	parameters: { name: string; template: string | null }[];
	/** Files of a folder that are no evidence by their endings. */
	leftOut?: number;
}

export interface ReadingWatch {
	/** Aborted: nothing comes of the files. */
	signal: AbortSignal;
	onStep: (done: number, all: number) => void;
}

/** Reads files together; null: it was stopped. */
export type ReadFiles = (files: File[], watch: ReadingWatch) => Promise<ReadEvidence | null>;
