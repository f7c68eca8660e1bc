import { today } from "../../browser/clock.ts";
import { newTimedId } from "../../browser/ids.ts";
import { openMilestoneRecords } from "../../browser/milestoneRecords.ts";
import type { Signature, SignOff } from "../../domain/milestone/milestone.ts";
import type { GivenSignOff } from "../../features/milestones/types.ts";
import { makeKeys, sign } from "../../seal/signature.ts";

const records = openMilestoneRecords();

/** A sign-off of this moment on the data under this seal, signed by this browser's key if that is asked for. Its id tells the time. */
export async function signOffOf({ withKey, ...given }: GivenSignOff, seal: string): Promise<SignOff> {
	const said = { ...given, id: newTimedId(Date.now()), day: today(), seal };
	return { ...said, signature: withKey ? await signatureOf(said) : null };
}

async function signatureOf(said: Omit<SignOff, "signature">): Promise<Signature> {
	const keys = (await records.findKeys()) ?? (await records.keepKeys(await makeKeys()));
	return sign(said, keys);
}
