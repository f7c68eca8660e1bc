/** Which sign-offs of a milestone count, and why the others do not. Who wrote a list of them may have forged any of it. */

import type { Participant } from "../review/review.ts";
import type { SignOff } from "./milestone.ts";

/** A sign-off with what a look at it showed. */
export interface CheckedSignOff {
	signOff: SignOff;
	/** It was given on these very data. */
	namesSeal: boolean;
	signature: "none" | "holds" | "broken";
}

export type Validity =
	/** What this person says, for all that is known. */
	| "stands"
	/** By another key than this person signed with first: a further voice, which overturns nothing. */
	| "otherKey"
	/** The same person said something later, or signed it. */
	| "replaced"
	/** The very same once more. */
	| "repeated"
	/** The data are not those that were sealed, so nobody decided on them. */
	| "brokenSeal"
	| "otherSeal"
	/** Its signature does not fit. */
	| "broken"
	/** An approval whose day has come in no time zone; a rejection stands whatever day it bears. */
	| "future"
	/** It bears the id of a participant and the name of somebody else. */
	| "otherName"
	/** Another one bears its id and says something else: only an approval is set aside for that. */
	| "sameId"
	/** It came after the same person had signed with a key, and has no signature. */
	| "unsigned";

/** Whether something stands against a sign-off that an honest team would not bring about, unlike deciding again. */
export const isSuspect = (validity: Validity): boolean => !["stands", "replaced", "repeated"].includes(validity);

/** Whether a sign-off is a voice that counts. */
export const counts = (validity: Validity): boolean => validity === "stands" || validity === "otherKey";

export interface JudgedSignOff extends CheckedSignOff {
	validity: Validity;
}

/** What sign-offs are judged against. */
export interface SignOffContext {
	participants: Participant[];
	/** The data of the milestone are those that were sealed. */
	sealHolds: boolean;
	/** ISO day. */
	today: string;
}

/**
 * Every sign-off with its validity, in the order given: what was there first stands first, whatever day is written on it. Only days
 * and times that one and the same key signed are believed.
 */
export function judgeSignOffs(signOffs: CheckedSignOff[], context: SignOffContext): JudgedSignOff[] {
	const validities = new Map(signOffs.map((one): [CheckedSignOff, Validity | null] => [one, faultOf(one, context)]));
	const set = (found: Map<CheckedSignOff, Validity>) => {
		for (const [one, validity] of found) validities.set(one, validity);
	};
	const open = () => signOffs.filter((one) => validities.get(one) === null);
	for (const group of groupsBy(open(), ({ signOff }) => signOff.id)) set(judgeSameId(group));
	for (const group of groupsBy(open(), ({ signOff }) => personOf(signOff))) set(judgePerson(group));
	return signOffs.map((one) => ({ ...one, validity: validities.get(one) ?? "stands" }));
}

/** What it has against itself, whatever the others say. */
function faultOf(
	{ signOff, namesSeal, signature }: CheckedSignOff,
	{ participants, sealHolds, today }: SignOffContext,
): Validity | null {
	if (!sealHolds) return "brokenSeal";
	if (!namesSeal) return "otherSeal";
	if (signature === "broken") return "broken";
	if (isAhead(signOff.day, today) && signOff.decision !== "reject") return "future";
	const namesakes = participants.filter(({ id }) => id === signOff.participant);
	return namesakes.length === 0 || namesakes.some((person) => isBy(signOff, person)) ? null : "otherName";
}

/** In milliseconds. */
const oneDay = 86_400_000;

/** Whether a day has come nowhere yet: where the sun rises earlier it may be tomorrow already. */
const isAhead = (day: string, today: string): boolean => Date.parse(day) > Date.parse(today) + oneDay;

/** Whether a sign-off is in the name of a participant: id and name have to fit. */
export const isBy = ({ participant, name }: SignOff, person: Participant): boolean =>
	participant === person.id && bare(name) === bare(person.name);

/** A participant is known by id and name, anybody else by name. */
const personOf = ({ participant, name }: SignOff): string => JSON.stringify([participant, bare(name)]);

const bare = (name: string): string => name.normalize("NFC").trim();

/**
 * Of those with one id, a signed one counts, a rejection before all; else the first. What stands against an approval stays beside it:
 * whoever forges may give the id of a rejection to one of their own.
 */
function judgeSameId(group: CheckedSignOff[]): Map<CheckedSignOff, Validity> {
	const [kept] = group.toSorted((a, b) => rankOf(a) - rankOf(b));
	const others = group.filter((one) => one !== kept);
	return new Map(
		others.flatMap((one, index): [CheckedSignOff, Validity][] => {
			const told = kept ? [kept, ...others.slice(0, index)] : [];
			if (told.some(({ signOff }) => isSameSignOff(one.signOff, signOff))) return [[one, "repeated"]];
			return one.signOff.decision === "approve" ? [[one, "sameId"]] : [];
		}),
	);
}

/** How much stands against an approval. */
const weights = { approve: 0, approveWithConditions: 1, reject: 2 } as const;

const rankOf = ({ signOff, signature }: CheckedSignOff): number => (signature === "holds" ? -weights[signOff.decision] : 1);

/** Whether two sign-offs say the same in everything. */
export function isSameSignOff(a: SignOff, b: SignOff): boolean {
	const fields = ["id", "participant", "name", "role", "decision", "comment", "day", "seal"] as const;
	return fields.every((field) => a[field] === b[field]) && a.signature?.value === b.signature?.value && keyOf(a) === keyOf(b);
}

/** What one person said: with a key where they ever did, the first key before all others. */
function judgePerson(group: CheckedSignOff[]): Map<CheckedSignOff, Validity> {
	const signed = group.filter(({ signature }) => signature === "holds");
	const [first] = signed;
	if (!first) return judgeVoice(group, "stands");
	const at = group.indexOf(first);
	const unsigned = group.filter(({ signature }) => signature !== "holds");
	const voices = groupsBy(signed, ({ signOff }) => keyOf(signOff));
	return new Map([
		...unsigned.map((one): [CheckedSignOff, Validity] => [one, group.indexOf(one) < at ? "replaced" : "unsigned"]),
		...voices.flatMap((voice) => [...judgeVoice(voice.toSorted(byTime), voice.includes(first) ? "stands" : "otherKey")]),
	]);
}

/** The last of them counts. */
const judgeVoice = (voice: CheckedSignOff[], validity: Validity): Map<CheckedSignOff, Validity> =>
	new Map(voice.map((one, index) => [one, index === voice.length - 1 ? validity : "replaced"]));

/** By what the signer's own word says of the time; the order of a list is nobody's word. */
function byTime({ signOff: a }: CheckedSignOff, { signOff: b }: CheckedSignOff): number {
	const [first, second] = [timeOf(a), timeOf(b)];
	return first === second ? 0 : first < second ? -1 : 1;
}

/** An id that begins with the time it was made at: a UUID of version 7 (RFC 9562), in milliseconds. Earlier builds made others. */
const timed = /^([0-9a-f]{8}-[0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Comparable as a text. Of one day without times what stands against an approval comes last. */
function timeOf({ day, id, decision }: SignOff): string {
	const time = timed.exec(id)?.[1] ?? (decision === "approve" ? "" : "~");
	return `${day} ${time} ${weights[decision]}`;
}

const keyOf = ({ signature }: SignOff): string => (signature ? `${signature.publicKey.x} ${signature.publicKey.y}` : "");

function groupsBy<T>(all: T[], keyFor: (one: T) => string): T[][] {
	const groups = new Map<string, T[]>();
	for (const one of all) groups.set(keyFor(one), [...(groups.get(keyFor(one)) ?? []), one]);
	return [...groups.values()];
}
