import type { Inspected } from "../../seal/verdict.ts";

/** A file of a milestone, with everything a look at it shows. */
export interface Verified extends Inspected {
	/** Its name. */
	file: string;
	format: "pdf" | "html" | "markdown" | "json";
	/** The label that a PDF was exported with; empty: none, or that of the review itself. */
	label: string;
}

/** What became of a file that was to be verified; problems are in words already. */
export type VerifyOutcome = { kind: "verified"; verified: Verified } | { kind: "refused"; file: string; problems: string[] };
