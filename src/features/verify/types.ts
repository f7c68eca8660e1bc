import type { SignOff } from "../../domain/milestone/milestone.ts";
import type { Inspected } from "../../seal/verdict.ts";
import type { WhereTo } from "../../ui/whereTo.ts";

/** A file of a milestone, with everything a look at it shows. */
export interface Verified extends Inspected {
	/** Its name. */
	file: string;
	format: "pdf" | "html" | "markdown" | "json";
	/** The label that a PDF was exported with; empty: none, or that of the review itself. */
	label: string;
	/** What counts of the sign-offs on the same milestone that are on this device, and that the file lacks. */
	missing: SignOff[];
	/**
	 * Of how many questions its lens is another than the one that is here under its id and version; 0: of other parts. Null: it is that one, or
	 * there is none to compare.
	 */
	otherLens: number | null;
	/** What is irregular in its data, in words, each kind once: other programs may read them otherwise. */
	irregular: string[];
}

/** What became of a file that was to be verified; problems are in words already. */
export type VerifyOutcome =
	| { kind: "verified"; verified: Verified }
	| { kind: "refused"; file: string; problems: string[] }
	/** It can have no seal: it goes to a review, with the files that came with it. */
	| { kind: "goes"; files: File[]; to: WhereTo };
