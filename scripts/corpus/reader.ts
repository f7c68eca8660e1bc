import type { CorpusFile, Files } from "./cases.ts";

/** What tells a format by its content and reads it, for the comparison with a corpus. */
export interface Reader {
	/** Names of formats whose faulty files it judges, as an index calls them. */
	formats: readonly string[];
	/** Whether a file is of this format. */
	takes: (file: CorpusFile) => boolean;
	/**
	 * All that was read, in the shape of an expected file; `beside` are the other texts of the folder. `expected` is for
	 * samples alone: an expected file that names some of very many cases is answered for these.
	 */
	read?: (file: CorpusFile, beside: string[], expected: Readonly<Record<string, unknown>>) => object | Promise<object>;
	/** Where what was read differs from what is expected, of formats that allow more than one answer. */
	compare?: (file: CorpusFile, expectation: Readonly<Record<string, unknown>>, files: Files) => string[] | Promise<string[]>;
	/** Whether it would be imported, and as what. */
	judge: (file: CorpusFile) => Judged | Promise<Judged>;
}

export interface Judged {
	isAccepted: boolean;
	items: number;
	/** Id of the error of a file that is refused. */
	error?: string;
	hasWarning?: boolean;
	/** The risk of a question for a selection: "none", "all", or the id of one choice. Null: undetermined. */
	riskOf?: (question: string, selection: string) => string | null;
}
