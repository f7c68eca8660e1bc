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
	/** Its day has not come. */
	| "future"
	/** It bears the id of a participant and the name of somebody else. */
	| "otherName"
	/** Another one bears its id and says something else. */
	| "sameId"
	/** It came after the same person had signed with a key, and has no signature. */
	| "unsigned";

/** Whether something stands against a sign-off that an honest team would not bring about, unlike deciding again. */
export const isSuspect = (validity: Validity): boolean => !["stands", "replaced", "repeated"].includes(validity);

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
 * that one and the same key signed are believed.
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
	if (signOff.day > today) return "future";
	const namesakes = participants.filter(({ id }) => id === signOff.participant);
	return namesakes.length === 0 || namesakes.some((person) => isBy(signOff, person)) ? null : "otherName";
}

/** Whether a sign-off is in the name of a participant: id and name have to fit. */
export const isBy = ({ participant, name }: SignOff, person: Participant): boolean =>
	participant === person.id && bare(name) === bare(person.name);

/** A participant is known by id and name, anybody else by name. */
const personOf = ({ participant, name }: SignOff): string => JSON.stringify([participant, bare(name)]);

const bare = (name: string): string => name.normalize("NFC").trim();

/** Of those with one id, a signed one counts, a rejection before all; else the first. */
function judgeSameId(group: CheckedSignOff[]): Map<CheckedSignOff, Validity> {
	const [kept] = group.toSorted((a, b) => rankOf(a) - rankOf(b));
	const others = group.filter((one) => one !== kept);
	return new Map(others.map((one) => [one, kept && isSameSignOff(one.signOff, kept.signOff) ? "repeated" : "sameId"]));
}

const rankOf = ({ signOff, signature }: CheckedSignOff): number =>
	signature === "holds" ? (signOff.decision === "reject" ? 0 : 1) : 2;

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
		...voices.flatMap((voice) => [...judgeVoice(voice.toSorted(byDay), voice.includes(first) ? "stands" : "otherKey")]),
	]);
}

/** The last of them counts. */
const judgeVoice = (voice: CheckedSignOff[], validity: Validity): Map<CheckedSignOff, Validity> =>
	new Map(voice.map((one, index) => [one, index === voice.length - 1 ? validity : "replaced"]));

/** Under a signature the day is the signer's own word. */
const byDay = ({ signOff: a }: CheckedSignOff, { signOff: b }: CheckedSignOff): number =>
	a.day === b.day ? 0 : a.day < b.day ? -1 : 1;

const keyOf = ({ signature }: SignOff): string => (signature ? `${signature.publicKey.x} ${signature.publicKey.y}` : "");

function groupsBy<T>(all: T[], keyFor: (one: T) => string): T[][] {
	const groups = new Map<string, T[]>();
	for (const one of all) groups.set(keyFor(one), [...(groups.get(keyFor(one)) ?? []), one]);
	return [...groups.values()];
}
