/** What a resource shows about a recommendation. A finding proposes; a person decides. */
import type { Proof } from "../lens/checks.ts";
import type { ScanEntry } from "../review/evidence.ts";
import type { EvidenceReason } from "./evidenceRules.ts";
import type { Basis, UnknownReason } from "./found.ts";
import type { EvidenceKind } from "./resource.ts";

export type Verdict = "inPlace" | "missing" | "unknown";

export type FindingReason =
	| EvidenceReason
	| UnknownReason
	| "absentDefault"
	| "noRelevantResource"
	| "notDeployed"
	| "kindOutOfScope"
	| "singleRegion"
	| "exempt"
	| "suppressed"
	| "computeTypeUnknown"
	| "parameterDecides"
	| "ruleError"
	| "stateUnknown";

/** The resource that a finding is about. */
export interface FindingResource {
	/** Full type in lower case; empty where the file does not say. */
	type: string;
	/** As the file names it. */
	name: string;
	/** Id in lower case where the file has one: the same resource in another file has the same. */
	id: string | null;
	/** What a table without ids says of it instead. */
	subscription?: string;
	resourceGroup?: string;
}

/** One resource, one recommendation, one check or entry of a scanner. */
export interface Finding {
	/** Id of the recommendation or item of the lens. */
	about: string;
	/** Id of the check of the lens, or of the entry of a scanner. */
	source: string;
	resource: FindingResource;
	verdict: Verdict;
	/** Not what is asked, but something weaker is in place. */
	isPartial?: true;
	proof: Proof;
	/** Counts as bad only once a person ruled the named exception out. */
	hasCaveat?: true;
	/** In place because a full report does not name it. */
	isByAbsence?: true;
	reason: FindingReason;
	basis: Basis;
	/** The setting, and what it is; null where that is not known. */
	setting: string;
	value: string | null;
	/** Where it stands in the file: JSON pointers, or `row 3`; the deciding one first. */
	places: readonly string[];
	/** Other rows that say the same. */
	alsoFrom?: string[];
	/** What an exemption would name: of a scanner's row that fails, or is exempt already. */
	entry?: ScanEntry;
	kind: EvidenceKind;
	/** Day on which the source looked, as YYYY-MM-DD; null where nothing tells it. */
	day: string | null;
}
