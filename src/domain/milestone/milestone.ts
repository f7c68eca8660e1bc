/** A milestone: a dated frozen copy of a review with the lens it was judged by and its report. It never changes. */
import type { Lens } from "../lens/lens.ts";
import type { WrittenTexts } from "../lens/lensTexts.ts";
import type { Report } from "../report/report.ts";
import type { CarriedFiles } from "../review/given.ts";
import type { Review } from "../review/review.ts";

/** The lens as it was: structure, every language's texts, and what tells later versions apart. */
export interface LensCopy {
	structure: Lens;
	/** As the lens writes them, by language: `frozenTexts` gives what the frozen review reads. */
	texts: Record<string, WrittenTexts>;
	/** SHA-256 of the canonical JSON of structure and texts. */
	hash: string;
	/** By item id: SHA-256 of all that is asked and said in it. */
	itemHashes: Record<string, string>;
}

/** What a seal stands for. */
export interface Milestone {
	formatVersion: 1;
	id: string;
	name: string;
	/** ISO day for which the report holds. */
	day: string;
	/** ISO instant. */
	createdAt: string;
	/** Version of the app that built the report: another one may word or lay it out differently. */
	appVersion: string;
	review: Review;
	lens: LensCopy;
	report: Report;
}

export type SignOffDecision = "approve" | "approveWithConditions" | "reject";

/** A signature over the canonical JSON of a sign-off without it: ECDSA, curve P-256, SHA-256. */
export interface Signature {
	publicKey: { kty: "EC"; crv: "P-256"; x: string; y: string };
	/** Base64. */
	value: string;
}

/** Who decided what on a milestone; it names the seal, so it stands for these very data. */
export interface SignOff {
	/** A UUID of version 7 (RFC 9562) tells when it was given; those of 0.2 tell nothing. */
	id: string;
	/** Participant id; empty for somebody who is none. */
	participant: string;
	name: string;
	role: string;
	decision: SignOffDecision;
	comment: string;
	/** ISO day. */
	day: string;
	/** The milestone's seal. */
	seal: string;
	signature: Signature | null;
}

/** A milestone with its seal (64 hex digits) and what people decided on it. */
export interface SealedMilestone {
	milestone: Milestone;
	seal: string;
	signOffs: SignOff[];
}

/** What an exported file carries: a milestone with its sign-offs, how the file was made, and the second seal, over all of it. */
export interface SealedExport extends SealedMilestone {
	/** In version 1 nothing sealed how the file was made. */
	formatVersion: 1 | 2;
	/** The milestone as it was frozen: seals are over this, not over what this version of the app reads from it. */
	frozen: unknown;
	/** Attached files that it carries whole; the hashes they should have are in the sealed review. Absent: none. */
	attachments?: CarriedFiles;
	/** How the file was made, as it was found; see `Making` in parse. Null: the file does not say. */
	made: unknown;
	/** SHA-256 over the canonical JSON of milestone, seal, sign-offs and `made`. */
	fileSeal: string;
}

/** Once somebody has signed, a milestone can no longer be renamed or removed. */
export const isLocked = ({ signOffs }: Pick<SealedMilestone, "signOffs">): boolean => signOffs.length > 0;

/** The version of the rules that a frozen report names, as it was found; null: it names none. */
export const frozenRules = (report: unknown): number | null =>
	typeof report === "object" && report !== null && "version" in report && typeof report.version === "number"
		? report.version
		: null;
