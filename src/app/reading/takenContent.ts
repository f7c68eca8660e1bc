import type { FileContent } from "../../formats/readFile.ts";
import type { ReadLens } from "../../parse/foreign/readLens.ts";
import type { Warning } from "../../parse/foreign/warning.ts";
import type { Inspected } from "../../seal/verdict.ts";

/** What a file that is taken in here turned out to hold. */
export type TakenContent =
	| Exclude<FileContent, { kind: "milestone" }>
	/** `inspected`: what a look at its seals shows; null where this browser cannot check seals, as on an insecure address. */
	| (Extract<FileContent, { kind: "milestone" }> & { inspected: Inspected | null })
	| { kind: "lens"; read: ReadLens };

/** What was read, with what is irregular in it. */
export interface ReadContent {
	content: TakenContent;
	warnings: Warning[];
}
