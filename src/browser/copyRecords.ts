/** Daily copies in IndexedDB; records are not parsed here. */
import { connector, type DailyCopy } from "./connection.ts";

export interface CopyRecords {
	/** Keeps a copy unless one stands under its id, and takes away those that were kept before an instant. */
	keep: (copy: DailyCopy, since: string) => Promise<void>;
	/** Those that were kept since an instant. */
	findAll: (since: string) => Promise<DailyCopy[]>;
}

/** The daily copies of this browser. */
export function openCopyRecords(): CopyRecords {
	const open = connector();
	return {
		keep: async (copy, since) => {
			const { store, done } = (await open()).transaction("copies", "readwrite");
			for (const { id, keptAt } of await store.getAll()) if (keptAt < since) await store.delete(id);
			if ((await store.getKey(copy.id)) === undefined) await store.add(copy);
			await done;
		},
		findAll: async (since) => (await (await open()).getAll("copies")).filter(({ keptAt }) => keptAt >= since),
	};
}
