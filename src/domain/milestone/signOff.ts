/** Where the sign-off of a milestone stands, decided in this one place for every screen and file. */

import type { Participant, Review } from "../review/review.ts";
import { type CheckedSignOff, counts, isBy, type JudgedSignOff, judgeSignOffs } from "./judgeSignOffs.ts";
import type { SignOff } from "./milestone.ts";

/** As much of a milestone as its sign-off takes; nothing of it is believed unless it was checked. */
export interface ToSign {
	milestone: { review: Pick<Review, "participants"> };
	/** The data are those that were sealed. */
	sealHolds: boolean;
	/** In the order in which they came in. */
	signOffs: CheckedSignOff[];
}

export type SignOffState =
	/** The data are not those that were sealed: nothing that was said counts. */
	| { kind: "brokenSeal" }
	/** Nobody has signed, and nobody has to. */
	| { kind: "unsigned" }
	/** Those who have to sign and have not. */
	| { kind: "waits"; people: Participant[] }
	| { kind: "approved" }
	| { kind: "approvedWithConditions" }
	| { kind: "rejected" };

export interface SignOffProgress {
	/** How many of those who have to sign have signed. */
	signed: number;
	required: number;
}

export interface SignOffOutcome {
	state: SignOffState;
	progress: SignOffProgress;
	/** Those the milestone waits for, whether they have signed or not. */
	required: Participant[];
	/** Those who could sign and have not, whether they have to or not. */
	open: Participant[];
	/** Everything that was said, with what it counts. */
	signOffs: JudgedSignOff[];
}

/**
 * What came of a milestone by an ISO day: a rejection stands against everything, then whoever is missing; a condition of one is a
 * condition on the whole.
 */
export function signOffOutcome({ milestone, sealHolds, signOffs: checked }: ToSign, today: string): SignOffOutcome {
	const { participants } = milestone.review;
	const signOffs = judgeSignOffs(checked, { participants, sealHolds, today });
	const standing = signOffs.filter(({ validity }) => validity === "stands");
	const signers = participants.filter(canSign);
	const required = signers.filter(({ mustSign }) => mustSign);
	const open = signers.filter((person) => !standing.some(({ signOff }) => isBy(signOff, person)));
	const missing = required.filter((person) => open.includes(person));
	return {
		state: sealHolds ? stateOf(signOffs, missing) : { kind: "brokenSeal" },
		progress: { signed: required.length - missing.length, required: required.length },
		required,
		open,
		signOffs,
	};
}

function stateOf(signOffs: JudgedSignOff[], people: Participant[]): SignOffState {
	const voices = signOffs.filter(({ validity }) => counts(validity));
	const said = new Set(voices.map(({ signOff }) => signOff.decision));
	if (said.has("reject")) return { kind: "rejected" };
	if (people.length > 0) return { kind: "waits", people };
	if (voices.length === 0) return { kind: "unsigned" };
	return { kind: said.has("approveWithConditions") ? "approvedWithConditions" : "approved" };
}

/** Whether it is approved, with conditions or without. */
export const isApproved = ({ kind }: SignOffState): boolean => kind === "approved" || kind === "approvedWithConditions";

/** Where it is approved: the names that stand there without a key, which anybody could have written; else none. */
export function namesWithoutKey({ state, signOffs }: Pick<SignOffOutcome, "state" | "signOffs">): string[] {
	const keyless = signOffs.filter(({ validity, signature }) => validity === "stands" && signature === "none");
	return isApproved(state) ? keyless.map(({ signOff }) => signOff.name) : [];
}

/** Whether somebody can be waited for: that takes a name. */
export const canSign = ({ name }: Participant): boolean => name.trim() !== "";

/** A sign-off that somebody is about to give. */
export interface SignOffDraft extends Pick<SignOff, "participant" | "name" | "role" | "comment"> {
	decision: SignOff["decision"] | null;
}

/** What a sign-off still lacks: who, what, and why where it is no plain approval. */
export function missingForSignOff({ name, decision, comment }: SignOffDraft): ("name" | "decision" | "comment")[] {
	const wantsComment = decision !== null && decision !== "approve";
	return [
		name.trim() === "" && ("name" as const),
		decision === null && ("decision" as const),
		wantsComment && comment.trim() === "" && ("comment" as const),
	].filter((field) => field !== false);
}

/** Whom the form offers first: the first of those it waits for, else whoever has not signed. */
export const nextSigner = ({ open }: Pick<SignOffOutcome, "open">): Participant | null =>
	open.find(({ mustSign }) => mustSign) ?? open[0] ?? null;
