import type { SealedExport } from "../../domain/milestone/milestone.ts";
import type { TextCheck } from "../../domain/milestone/textDifference.ts";
import type { ExportCheck } from "../../seal/checkExport.ts";

/** A file of a milestone, with everything a look at it shows. */
export interface Verified {
	/** Its name. */
	file: string;
	format: "pdf" | "html" | "markdown" | "json";
	sealed: SealedExport;
	check: ExportCheck;
	text: TextCheck;
	/** The version of the app that checked it. */
	checkedBy: string;
	/** ISO day of the look: no sign-off dated later counts. */
	today: string;
}

/** What became of a file that was to be verified; problems are in words already. */
export type VerifyOutcome = { kind: "verified"; verified: Verified } | { kind: "refused"; file: string; problems: string[] };
