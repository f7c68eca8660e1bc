/** What a review keeps of evidence: what files showed, never the files themselves, and what people gave. */
import type { Given } from "./given.ts";
import { countPlaces } from "./keptPlaces.ts";

/** A resource that a file is about. */
export interface KeptResource {
	/** Full type in lower case; empty where the file does not say. */
	type: string;
	name: string;
	/** Id in lower case; empty where the file has none. */
	id: string;
}

/** What an exemption of a scanner names: the entry that fails, by the ids that the scanner uses. */
export interface ScanEntry {
	scanner: "azqr" | "policy" | "advisor" | "psrule";
	/** Id of a recommendation, name of a rule, definition of a policy; empty: the file has its title alone. */
	id: string;
	/** Of a state of a policy: id of its assignment; absent where the file does not tell it apart from others. */
	assignment?: string;
	/** Which definition of an initiative; absent: the assignment is of one policy. */
	reference?: string;
}

/** What was found alike of several resources. */
export interface KeptFinding {
	/** Id of the recommendation or item. */
	about: string;
	/** Id of the check, or of the entry of a scanner. */
	source: string;
	verdict: "inPlace" | "missing" | "unknown";
	proof: "all" | "part" | "hint";
	/** Why, as a word of the rules of evidence. */
	reason: string;
	kind: "intent" | "live";
	/** ISO day on which the source looked; empty where nothing tells it. */
	day: string;
	/** The setting, and what it is; null where that is not known. */
	setting: string;
	value: string | null;
	isPartial?: true;
	/** Counts as bad only once a person ruled the named exception out. */
	hasCaveat?: true;
	/** In place because a full report does not name it. */
	isByAbsence?: true;
	/** Of a scanner's row that fails, or is exempt there already. */
	entry?: ScanEntry;
	/** The resources with their places, as keptPlaces.ts writes them. */
	on: string;
}

/** What of a file was not understood, and where. */
export interface KeptUnread {
	place: string;
	what: string;
	why: string;
	/** So many are alike, this the first of them; absent: one. */
	n?: number;
}

export interface KeptFile {
	/** The beginning of its hash. */
	id: string;
	name: string;
	/** SHA-256 of its bytes, in hexadecimal. */
	hash: string;
	bytes: number;
	/** Kind of file, as the readers name it. */
	format: string;
	/** ISO day on which it was taken in. */
	received: string;
	resources: KeptResource[];
	/** Lines on which findings stand, each once, shortened; one is empty where a finding has none. */
	lines: string[];
	findings: KeptFinding[];
	unread: KeptUnread[];
	/** What was found or not understood beyond what a review keeps. */
	leftOut: number;
}

/** What was found in a file, of each resource by itself. */
export const findingCount = ({ findings }: KeptFile): number => findings.reduce((sum, { on }) => sum + countPlaces(on), 0);

/** Where an accepted status comes from. */
export interface AcceptedFrom {
	status: "inPlace" | "partial" | "missing";
	/** ISO day on which a person accepted it. */
	accepted: string;
	/** The files that decided it, each with its first place. */
	from: { name: string; hash: string; day: string; place: string }[];
}

/** What can be put behind marks: ids of subscriptions, names of resources and their groups, addresses. */
export type MaskKind = "subscriptions" | "names" | "addresses";

/** What a person said of a resource that a newer file has in another group or subscription. */
export interface SaidMoved {
	/** Ids in lower case. */
	from: string;
	to: string;
	/** False: they are two, of one name. */
	isSame: boolean;
}

/** What files showed, and what people made of it. All absent: nothing. */
export interface ReviewEvidence {
	/** In the order in which they came in. */
	files?: KeptFile[];
	/** By requirement id. */
	accepted?: Record<string, AcceptedFrom>;
	/** By requirement id: why what was said stands though a resource shows something else. */
	reasons?: Record<string, string>;
	/** After so many days evidence is to be brought anew. */
	freshDays?: number;
	/** What files to be read show behind marks; absent: subscriptions. */
	masks?: MaskKind[];
	/** Resources that moved, in the order in which it was said. */
	moved?: SaidMoved[];
	/** What people gave at questions, in the order in which they gave it. */
	given?: Given[];
}

/** How long evidence counts as fresh where a team says nothing, in days. */
export const usualFreshDays = 90;
