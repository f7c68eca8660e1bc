/** Rows of scanners and of Azure's own reports, as their readers hand them over. */
import type { ScanSource } from "./evidenceRules.ts";
import type { FindingResource } from "./finding.ts";
import type { EvidenceKind } from "./resource.ts";

/** What a row says of its resource. */
export type RowState = "bad" | "good" | "exempt" | "suppressed" | "other" | "error" | "notEvaluated";

/** A row of a report: one resource, one entry of the source. */
export interface ScanRow {
	source: ScanSource;
	/** Ids of the entry, as the source names it. */
	ids: readonly string[];
	/** By which it is told where none of its ids is known. */
	title: string | null;
	resource: FindingResource;
	state: RowState;
	/** JSON pointer, or `row 3`. */
	place: string;
	/** Day on which the source looked, or null. */
	day: string | null;
	kind: EvidenceKind;
	/** Of a state of a policy: its assignment, and which definition of an initiative; absent where the row does not tell both. */
	assignment?: { id: string; reference: string };
	/** Values of the parameters of an assignment, by name in lower case. */
	parameters?: ReadonlyMap<string, string>;
}

/** A row that says of a check how it went as a whole. */
export interface CheckRow {
	ids: readonly string[];
	title: string | null;
	/** Null: the type is not deployed. */
	wasRun: boolean;
	place: string;
}

export interface ListedResource {
	resource: FindingResource;
	kind: string;
}

/** Rows that say nothing, or nothing that we know. */
export interface IgnoredRow {
	place: string;
	/** What the row is about: an entry, or how far a list goes. */
	what?: string;
	/** So many it stands for; absent: itself. */
	n?: number;
	reason:
		| "incompleteList"
		/** `n`: its rows. */
		| "unknownTable"
		| "notMapped"
		| "kindOutOfScope"
		| "neverChecked"
		| "typeNotDeployed"
		| "duplicate"
		| "notEvaluated"
		| "ruleError"
		| "emptyRow"
		| "truncatedRow";
}

/** A report as its reader hands it over. */
export interface Scan {
	rows: ScanRow[];
	/** Checks that a report lists whether they failed or not. */
	checks: CheckRow[];
	/** What was looked at; null where the report does not say. */
	inventory: ListedResource[] | null;
	/** Ids of what was left out. */
	leftOut: ReadonlySet<string>;
	ignored: IgnoredRow[];
	/** Day of the file where its rows have none, told by its name. */
	day: string | null;
}
