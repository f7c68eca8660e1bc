/** What a review keeps of files of evidence: what they showed, never the files themselves. */
import type { Review, Status } from "./review.ts";

/** A resource that a file is about. */
export interface KeptResource {
	/** Full type in lower case; empty where the file does not say. */
	type: string;
	name: string;
	/** Id in lower case; empty where the file has none. */
	id: string;
}

/** Where something stands for one resource: its place in the list of resources, the place in the file, its line; 0 where it has none. */
export type KeptPlace = [resource: number, place: string, line: number];

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
	/** The very line of the file, shortened; empty where it has none. */
	line: string;
	isPartial?: true;
	/** Counts as bad only once a person ruled the named exception out. */
	hasCaveat?: true;
	/** In place because a full report does not name it. */
	isByAbsence?: true;
	on: KeptPlace[];
}

/** What of a file was not understood, and where. */
export interface KeptUnread {
	place: string;
	what: string;
	why: string;
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
	findings: KeptFinding[];
	unread: KeptUnread[];
	/** What was found or not understood beyond what a review keeps. */
	leftOut: number;
}

/** Where an accepted status comes from. */
export interface AcceptedFrom {
	status: Status;
	/** ISO day on which a person accepted it. */
	accepted: string;
	/** The files that decided it, each with its first place. */
	from: { name: string; hash: string; day: string; place: string }[];
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
}

/** How long evidence counts as fresh where a team says nothing, in days. */
export const usualFreshDays = 90;

/** The review with other evidence; a part that is empty is none. */
function withEvidencePart(review: Review, change: Partial<ReviewEvidence>): Review {
	const { evidence, ...others } = review;
	const entries = Object.entries({ ...evidence, ...change }).filter(([, part]) => !isNothing(part));
	return entries.length === 0 ? others : { ...others, evidence: Object.fromEntries(entries) };
}

const isNothing = (part: unknown): boolean =>
	part === undefined || (typeof part === "object" && part !== null && Object.keys(part).length === 0);

/** Takes in what files show; the same file again stands in its former place. */
export function withEvidenceFiles(review: Review, files: readonly KeptFile[]): Review {
	const newer = new Map(files.map((file) => [file.id, file]));
	const former = (review.evidence?.files ?? []).filter(({ id }) => !newer.has(id));
	return withEvidencePart(review, { files: [...former, ...newer.values()] });
}

/** Lets go of what a file showed; what was accepted from it stays, with where it comes from. */
export const withoutEvidenceFile = (review: Review, file: string): Review =>
	withEvidencePart(review, { files: (review.evidence?.files ?? []).filter(({ id }) => id !== file) });

/** Takes statuses over from evidence, each with where it comes from. */
export function withAccepted(review: Review, accepted: Readonly<Record<string, AcceptedFrom>>): Review {
	const statuses = Object.entries(accepted).map(([id, { status }]) => [id, status]);
	const set = { ...review.set, ...Object.fromEntries(statuses) };
	return withEvidencePart({ ...review, set }, { accepted: { ...review.evidence?.accepted, ...accepted } });
}

/** Says why what was said stands; an empty reason is none. */
export function withEvidenceReason(review: Review, requirement: string, reason: string): Review {
	const { [requirement]: _former, ...others } = review.evidence?.reasons ?? {};
	return withEvidencePart(review, { reasons: reason === "" ? others : { ...others, [requirement]: reason } });
}

/** Says after how many days evidence is to be brought anew. */
export const withFreshDays = (review: Review, freshDays: number): Review => withEvidencePart(review, { freshDays });

/** The review without what files showed. */
export function withoutEvidence({ evidence: _, ...review }: Review): Review {
	return review;
}
