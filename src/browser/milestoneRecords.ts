/** Milestones and the signing keys in IndexedDB; records are not parsed here. */
import type { LegendEntry } from "../domain/evidence/mask.ts";
import type { SignOff } from "../domain/milestone/milestone.ts";
import { connector } from "./connection.ts";

/** A milestone as it was sealed, whatever version of the app wrote it, with the sign-offs on it. */
export interface MilestoneRecord {
	milestone: unknown;
	seal: string;
	signOffs: SignOff[];
	/** What stands behind the marks of its evidence; absent: nothing is masked, or it was frozen elsewhere. */
	legend?: LegendEntry[];
}

export interface MilestoneRecords {
	/** Milestones of a review. */
	find: (review: string) => Promise<unknown[]>;
	/** Of all reviews, for a backup. */
	findAll: () => Promise<unknown[]>;
	/** What stands under a seal; undefined: nothing. */
	findOne: (seal: string) => Promise<unknown>;
	/**
	 * Puts another record in the place of the one that was read under a seal, or null for none. False, and nothing is changed, where
	 * something else stands there by now: another tab came between.
	 */
	replace: (seal: string, read: unknown, record: MilestoneRecord | null) => Promise<boolean>;
	/** Takes all milestones of a review away, signed ones too; answers the way back. Either is done whole, or rejects and nothing is changed. */
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
		findOne: async (seal) => (await open()).get("milestones", seal),
		replace: async (seal, read, record) => {
			const { store, done } = (await open()).transaction("milestones", "readwrite");
			const isAsRead = JSON.stringify(await store.get(seal)) === JSON.stringify(read);
			if (isAsRead) await (record ? store.put(record, seal) : store.delete(seal));
			await done;
			return isAsRead;
		},
		withdraw: async (review) => {
			const { store, done } = (await open()).transaction("milestones", "readwrite");
			const seals = await store.index("review").getAllKeys(review);
			const values = await store.index("review").getAll(review);
			await Promise.all([...seals.map((seal) => store.delete(seal)), done]);
			return async () => {
				const back = (await open()).transaction("milestones", "readwrite");
				await Promise.all([...seals.map((seal, index) => back.store.put(values[index], seal)), back.done]);
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
