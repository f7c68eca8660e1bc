/** Milestones and the signing keys in IndexedDB; records are not parsed here. */
import type { SignOff } from "../domain/milestone/milestone.ts";
import { connector } from "./connection.ts";

/** A milestone as it was sealed, whatever version of the app wrote it, with the sign-offs on it. */
export interface MilestoneRecord {
	milestone: unknown;
	seal: string;
	signOffs: SignOff[];
}

export interface MilestoneRecords {
	/** Milestones of a review. */
	find: (review: string) => Promise<unknown[]>;
	/** Of all reviews, for a backup. */
	findAll: () => Promise<unknown[]>;
	/** Under its seal: what differs in anything stands beside it, never in its place. */
	save: (record: MilestoneRecord) => Promise<void>;
	remove: (seal: string) => Promise<void>;
	/** Takes all milestones of a review away, signed ones too; answers the way back. */
	withdraw: (review: string) => Promise<() => Promise<void>>;
	/** The pair of keys this browser signs with, if it has made one. The private key can be used, not read. */
	findKeys: () => Promise<CryptoKeyPair | undefined>;
	/** Keeps a pair unless another tab or click was first; answers the pair that is kept. */
	keepKeys: (keys: CryptoKeyPair) => Promise<CryptoKeyPair>;
}

/** The milestones of this browser. */
export function openMilestoneRecords(): MilestoneRecords {
	const open = connector();
	return {
		find: async (review) => (await open()).getAllFromIndex("milestones", "review", review),
		findAll: async () => (await open()).getAll("milestones"),
		save: async (record) => {
			await (await open()).put("milestones", record, record.seal);
		},
		remove: async (seal) => (await open()).delete("milestones", seal),
		withdraw: async (review) => {
			const { store } = (await open()).transaction("milestones", "readwrite");
			const seals = await store.index("review").getAllKeys(review);
			const values = await store.index("review").getAll(review);
			for (const seal of seals) await store.delete(seal);
			return async () => {
				const database = await open();
				for (const [index, seal] of seals.entries()) await database.put("milestones", values[index], seal);
			};
		},
		findKeys: async () => (await open()).get("keys", "signing"),
		keepKeys: async (keys) => {
			const { store, done } = (await open()).transaction("keys", "readwrite");
			const known = await store.get("signing");
			if (!known) await store.put(keys, "signing");
			await done;
			return known ?? keys;
		},
	};
}
