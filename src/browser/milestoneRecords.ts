/** Milestones and the signing keys in IndexedDB; records are not parsed here. */
import type { SealedMilestone } from "../domain/milestone.ts";
import { connector } from "./connection.ts";

const open = connector();

/** Milestones of a review, as they are stored. */
export const findMilestones = async (review: string): Promise<unknown[]> =>
	(await open()).getAllFromIndex("milestones", "review", review);

export const findMilestone = async (id: string): Promise<unknown> => (await open()).get("milestones", id);

/** Of all reviews, for a backup. */
export const findAllMilestones = async (): Promise<unknown[]> => (await open()).getAll("milestones");

export async function saveMilestone(sealed: SealedMilestone): Promise<void> {
	await (await open()).put("milestones", sealed, sealed.milestone.id);
}

export async function removeMilestone(id: string): Promise<void> {
	await (await open()).delete("milestones", id);
}

/** The pair of keys this browser signs with, if it has made one. The private key can be used, not read. */
export const findKeys = async (): Promise<CryptoKeyPair | undefined> => (await open()).get("keys", "signing");

export async function saveKeys(keys: CryptoKeyPair): Promise<void> {
	await (await open()).put("keys", keys, "signing");
}
