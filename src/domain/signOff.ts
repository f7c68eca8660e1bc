/** Where the sign-off of a milestone stands: whom it waits for, or what came of it. */
import type { SignOff } from "./milestone.ts";
import type { Participant } from "./review.ts";

export type SignOffState =
	/** Nobody has signed, and nobody has to. */
	| { kind: "unsigned" }
	/** Names of those who have to sign and have not. */
	| { kind: "waits"; names: string[] }
	| { kind: "approved" }
	| { kind: "approvedWithConditions" }
	| { kind: "rejected" };

export interface SignOffProgress {
	/** How many of those who have to sign have signed. */
	signed: number;
	required: number;
}

/** Those a milestone waits for: without a name, nobody can be waited for. */
const requiredSigners = (participants: Participant[]): Participant[] =>
	participants.filter(({ mustSign, name }) => mustSign && name.trim() !== "");

/** What each person said last, in the order in which they first signed. */
export function standingSignOffs(signOffs: SignOff[]): SignOff[] {
	const byPerson = new Map<string, SignOff>();
	for (const signOff of signOffs) byPerson.set(personOf(signOff), signOff);
	return [...byPerson.values()];
}

/** A participant is known by id, anybody else by name. */
const personOf = ({ participant, name }: SignOff): string => (participant === "" ? `name ${name.trim()}` : `id ${participant}`);

/**
 * The state of a milestone by what each person said last: a rejection stands against everything, then whoever is missing; a
 * condition of one is a condition on the whole.
 */
export function signOffState(participants: Participant[], signOffs: SignOff[]): SignOffState {
	const standing = standingSignOffs(signOffs);
	const said = new Set(standing.map(({ decision }) => decision));
	const names = missingSigners(participants, signOffs).map(({ name }) => name);
	if (said.has("reject")) return { kind: "rejected" };
	if (names.length > 0) return { kind: "waits", names };
	if (standing.length === 0) return { kind: "unsigned" };
	return { kind: said.has("approveWithConditions") ? "approvedWithConditions" : "approved" };
}

export function signOffProgress(participants: Participant[], signOffs: SignOff[]): SignOffProgress {
	const required = requiredSigners(participants).length;
	return { signed: required - missingSigners(participants, signOffs).length, required };
}

const missingSigners = (participants: Participant[], signOffs: SignOff[]): Participant[] =>
	requiredSigners(participants).filter(({ id }) => !signOffs.some(({ participant }) => participant === id));

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
export function nextSigner(participants: Participant[], signOffs: SignOff[]): Participant | null {
	const named = participants.filter(({ name }) => name.trim() !== "");
	const open = named.filter(({ id }) => !signOffs.some(({ participant }) => participant === id));
	return missingSigners(participants, signOffs)[0] ?? open[0] ?? null;
}
