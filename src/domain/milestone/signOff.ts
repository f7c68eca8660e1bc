/** Where the sign-off of a milestone stands: whom it waits for, or what came of it. */

import type { Participant, Review } from "../review/review.ts";
import type { SignOff } from "./milestone.ts";

/** As much of a milestone as its sign-off takes. */
export interface ToSign {
	milestone: { review: Pick<Review, "participants"> };
	seal: string;
	signOffs: SignOff[];
}

export type SignOffState =
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

/** Those a milestone waits for: without a name, nobody can be waited for. */
export const requiredSigners = ({ milestone: { review } }: Pick<ToSign, "milestone">): Participant[] =>
	review.participants.filter((person) => person.mustSign && canSign(person));

/** Whether somebody can be waited for: that takes a name. */
export const canSign = ({ name }: Participant): boolean => name.trim() !== "";

/** What was said on these very data: what names another seal was given on others. */
const given = ({ seal, signOffs }: ToSign): SignOff[] => signOffs.filter((signOff) => signOff.seal === seal);

/** What each person said last, by its day, since files bring in sign-offs in any order. */
export function standingSignOffs(milestone: ToSign): SignOff[] {
	const byPerson = new Map<string, SignOff>();
	for (const signOff of given(milestone).toSorted(byDay)) byPerson.set(personOf(signOff), signOff);
	return [...byPerson.values()];
}

const byDay = (a: SignOff, b: SignOff): number => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1);

/** A participant is known by id, anybody else by name. */
const personOf = ({ participant, name }: SignOff): string => (participant === "" ? `name ${name.trim()}` : `id ${participant}`);

/**
 * The state of a milestone by what each person said last: a rejection stands against everything, then whoever is missing; a
 * condition of one is a condition on the whole.
 */
export function signOffState(milestone: ToSign): SignOffState {
	const standing = standingSignOffs(milestone);
	const said = new Set(standing.map(({ decision }) => decision));
	const people = missingSigners(milestone);
	if (said.has("reject")) return { kind: "rejected" };
	if (people.length > 0) return { kind: "waits", people };
	if (standing.length === 0) return { kind: "unsigned" };
	return { kind: said.has("approveWithConditions") ? "approvedWithConditions" : "approved" };
}

/** How many of those who must sign have signed. */
export function signOffProgress(milestone: ToSign): SignOffProgress {
	const required = requiredSigners(milestone).length;
	return { signed: required - missingSigners(milestone).length, required };
}

const missingSigners = (milestone: ToSign): Participant[] =>
	requiredSigners(milestone).filter((person) => !hasSigned(person, milestone));

/** Whether somebody who took part has decided on the milestone. */
export const hasSigned = ({ id }: Participant, milestone: ToSign): boolean =>
	given(milestone).some(({ participant }) => participant === id);

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
export function nextSigner(milestone: ToSign): Participant | null {
	const open = milestone.milestone.review.participants.filter((person) => canSign(person) && !hasSigned(person, milestone));
	return missingSigners(milestone)[0] ?? open[0] ?? null;
}
