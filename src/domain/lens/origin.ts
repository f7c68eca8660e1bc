/** Where an imported lens comes from, and what was left behind when it was made of a file. */

export type LensFormat = "plumbline" | "awsCustomLens" | "azureChecklist" | "azureGuide";

/** What a file holds and a lens does not, or not whole. */
export type NotCarried = "tradeoffs" | "policies" | "advisor" | "queries" | "untitled" | "shortened";

export interface LensOrigin {
	format: LensFormat;
	/** The name of the file; empty where it came from none. */
	file: string;
	/** The licence of the project that such files come from; empty where the file and its format say nothing. */
	licence: string;
	/** Whom to name, and where it comes from; empty where nobody asks for it. */
	attribution: string;
	/** How many of each, each at least one. */
	notCarried: { what: NotCarried; n: number }[];
}
