import type { FileContent } from "../../formats/readFile.ts";
import type { ReadLens } from "../../parse/foreign/readLens.ts";
import type { Warning } from "../../parse/foreign/warning.ts";
import type { Inspected } from "../../seal/verdict.ts";

/** What a file that is taken in here turned out to hold. */
export type TakenContent =
	| Exclude<FileContent, { kind: "milestone" }>
	/** `inspected`: what a look at its seals shows; null where this browser cannot check seals, as on an insecure address. */
	| (Extract<FileContent, { kind: "milestone" }> & { inspected: Inspected | null })
	| { kind: "lens"; read: ReadLens }
	/** Told by a look at it; it is read where it is taken in, beside the other files of its review. */
	| { kind: "evidence" };

/** What was read, with what is irregular in it. */
export interface ReadContent {
	content: TakenContent;
	warnings: Warning[];
}
