/** For tests: milestones as somebody would forge them who has a genuine file but nobody's key. None may pass for approved. */
import type { SealedMilestone, SignOff, SignOffDecision } from "../domain/milestone/milestone.ts";
import { withParticipants } from "../domain/review/changes.ts";
import type { Participant } from "../domain/review/review.ts";
import { freeze } from "../seal/freeze.ts";
import { makeKeys, sign } from "../seal/signature.ts";
import { exampleLens } from "./exampleLens.ts";
import { exampleReview } from "./exampleReview.ts";
import { exampleTexts } from "./exampleTexts.ts";

/** The day on which the forgeries are looked at. */
export const forgeryDay = "2026-11-24";

const people: Participant[] = [
	{ id: "ada", name: "Ada", role: "CISO", mustSign: true },
	{ id: "bo", name: "Bo", role: "Owner", mustSign: true },
	{ id: "cy", name: "Cy", role: "", mustSign: false },
];

/** Milestones that are not approved, and what a forger may have of other ones. */
export interface Genuine {
	/** Ada signed a rejection with her key, Bo an approval. */
	rejected: SealedMilestone;
	/** The same milestone without Ada's word. */
	waiting: SealedMilestone;
	/** Two who have to sign share one id; one of them has signed. */
	shared: SealedMilestone;
	/** Ada's genuine approval of another milestone. */
	elsewhere: SignOff;
	/** Her genuine approval of the rejected one, of the same day, before she rejected it. */
	before: SignOff;
	/** The forger's. */
	keys: CryptoKeyPair;
}

const said = { id: "m1", name: "Gate", day: "2026-11-20", createdAt: "2026-11-20T10:00:00.000Z", appVersion: "0.1.0" };

/** What the forgeries are made of; keys and seals are real ones. */
export async function makeGenuine(): Promise<Genuine> {
	const [ada, bo, keys] = await Promise.all([makeKeys(), makeKeys(), makeKeys()]);
	const [frozen, twins] = await Promise.all([frozenWith(people), frozenWith(sharingAnId)]);
	const signed = (draft: Omit<SignOff, "signature">, pair: CryptoKeyPair) => signedBy(draft, pair);
	const [no, yes, twin, elsewhere, before] = await Promise.all([
		signed(saidBy("ada", "reject", frozen.seal), ada),
		signed(saidBy("bo", "approve", frozen.seal), bo),
		signed(saidBy("ada", "approve", twins.seal), ada),
		signed(saidBy("ada", "approve", "ab".repeat(32)), ada),
		signed(saidBy("ada", "approve", frozen.seal), ada),
	]);
	return {
		rejected: { ...frozen, signOffs: [no, yes] },
		waiting: { ...frozen, signOffs: [yes] },
		shared: { ...twins, signOffs: [twin] },
		elsewhere,
		before,
		keys,
	};
}

const sharingAnId = people.map((person) => (person.id === "bo" ? { ...person, id: "ada" } : person));

async function frozenWith(participants: Participant[]): Promise<SealedMilestone> {
	const review = withParticipants(exampleReview(), participants);
	return freeze({ ...said, review, lens: exampleLens(), texts: { en: exampleTexts() } });
}

function saidBy(participant: string, decision: SignOffDecision, seal: string): Omit<SignOff, "signature"> {
	const { name = "", role = "" } = people.find(({ id }) => id === participant) ?? {};
	return { id: `${participant}-${decision}`, participant, name, role, decision, comment: "", day: "2026-11-22", seal };
}

const signedBy = async ({ ...draft }: Omit<SignOff, "signature">, keys: CryptoKeyPair): Promise<SignOff> => ({
	...draft,
	signature: await sign(draft, keys),
});

/** One way to forge, as the n-th of many variants. */
type Forge = (genuine: Genuine, n: number) => Promise<SealedMilestone>;

/** An approval in Ada's name that differs with n in day, words, id, decision and place. */
const draftFor = ({ seal }: SealedMilestone, n: number): Omit<SignOff, "signature"> => ({
	...saidBy("ada", n % 3 === 2 ? "approveWithConditions" : "approve", seal),
	id: `forged-${n}`,
	name: n % 4 === 3 ? " Ada " : "Ada",
	comment: n % 2 === 0 ? "" : `Settled, ${n}`,
	day: `2026-11-${10 + n}`,
});

/** First, between or last, by n. */
function withForged(sealed: SealedMilestone, signOff: SignOff, n: number): SealedMilestone {
	const { signOffs } = sealed;
	return { ...sealed, signOffs: signOffs.toSpliced(n % (signOffs.length + 1), 0, signOff) };
}

const notApproved = ({ rejected, waiting }: Genuine, n: number): SealedMilestone => (n % 2 === 0 ? rejected : waiting);

const unsigned = (draft: Omit<SignOff, "signature">): SignOff => ({ ...draft, signature: null });

/** Signed, and changed afterwards. */
async function broken(sealed: SealedMilestone, n: number, keys: CryptoKeyPair): Promise<SignOff> {
	const draft = draftFor(sealed, n);
	return { ...(await signedBy({ ...draft, decision: "reject" }, keys)), decision: draft.decision };
}

/** Every way to forge what somebody decided, by name. */
export const forgeries: Record<string, Forge> = {
	"a later one without a signature": async ({ rejected }, n) => withForged(rejected, unsigned(draftFor(rejected, n)), n),
	"a day far in the future": async (genuine, n) => {
		const base = notApproved(genuine, n);
		const draft = { ...draftFor(base, n), day: `${2027 + n * 600}-01-01` };
		return withForged(base, n % 3 === 0 ? unsigned(draft) : await signedBy(draft, genuine.keys), n);
	},
	"another key": async ({ rejected, keys }, n) => withForged(rejected, await signedBy(draftFor(rejected, n), keys), n),
	"a signature that does not fit": async (genuine, n) => {
		const base = notApproved(genuine, n);
		return withForged(base, await broken(base, n, genuine.keys), n);
	},
	"a sign-off of another milestone": async (genuine, n) => {
		const base = notApproved(genuine, n);
		const { elsewhere } = genuine;
		const copied =
			n % 3 === 0 ? { ...elsewhere, seal: base.seal } : { ...elsewhere, signature: n % 3 === 1 ? elsewhere.signature : null };
		return withForged(base, { ...copied, id: `forged-${n}` }, n);
	},
	"the id of a genuine one": async ({ rejected, keys }, n) => {
		const draft = { ...draftFor(rejected, n), id: rejected.signOffs[0]?.id ?? "" };
		return withForged(rejected, n % 2 === 0 ? unsigned(draft) : await signedBy(draft, keys), n);
	},
	"a rejection of the forger's own under the id of the genuine one, then an approval": async ({ rejected, keys }, n) => {
		const draft = draftFor(rejected, n);
		const own = { ...draft, id: rejected.signOffs[0]?.id ?? "", decision: "reject" as const, day: "2026-11-09" };
		const asGuest = n % 2 === 0 ? own : { ...own, participant: "", name: "Guest" };
		const { signOffs } = withForged(rejected, await signedBy(draft, keys), n);
		return { ...rejected, signOffs: [await signedBy(asGuest, keys), ...signOffs] };
	},
	"the genuine words of one day in another order": async ({ rejected, before }, n) => {
		const { signOffs } = withForged(rejected, before, 2 - (n % 3));
		const order = n % 2 === 0 ? signOffs : signOffs.toReversed();
		return withForged({ ...rejected, signOffs: order }, unsigned(draftFor(rejected, n)), n);
	},
	"somebody else under the id of who must sign": async ({ waiting, keys }, n) => {
		const draft = { ...draftFor(waiting, n), name: n % 2 === 0 ? "Cy" : `Ada ${n}` };
		return withForged(waiting, n % 3 === 0 ? unsigned(draft) : await signedBy(draft, keys), n);
	},
	"two who share an id": async ({ shared, keys }, n) => {
		const draft = { ...draftFor(shared, n), name: "Ada" };
		return withForged(shared, n % 2 === 0 ? unsigned(draft) : await signedBy(draft, keys), n);
	},
};

/** A record of a backup with an approval whose signature does not fit. */
export const forgedInBackup: Forge = async ({ rejected, keys }, n) => withForged(rejected, await broken(rejected, n, keys), n);

/** A record of a backup with other data under the seal of a genuine milestone. */
export const squatting: Forge = async ({ rejected }, n) => ({
	...rejected,
	milestone: { ...rejected.milestone, name: `Forged ${n}` },
	signOffs: [unsigned(draftFor(rejected, n)), unsigned({ ...saidBy("bo", "approve", rejected.seal), id: `bo-${n}` })],
});

/** Before the genuine word of each of who must sign, an approval by name alone, dated on an ISO day before both. */
export async function earlierApproval({ rejected }: Genuine, n: number, day: string): Promise<SealedMilestone> {
	const early = ["ada", "bo"].map((participant) =>
		unsigned({ ...saidBy(participant, "approve", rejected.seal), id: `early-${participant}-${n}`, day }),
	);
	return { ...rejected, signOffs: [...early, ...rejected.signOffs] };
}
