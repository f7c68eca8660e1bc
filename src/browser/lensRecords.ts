/** Imported lenses in IndexedDB, by the id of the lens; records are not parsed here. */
import { connector } from "./connection.ts";

export interface LensRecords {
	/** What stands under an id; undefined: nothing. */
	find: (id: string) => Promise<unknown>;
	findAll: () => Promise<unknown[]>;
	/** In the place of what stands there, of an earlier edition. */
	save: (id: string, record: unknown) => Promise<void>;
	remove: (id: string) => Promise<void>;
}

/** The imported lenses of this browser. */
export function openLensRecords(): LensRecords {
	const open = connector();
	return {
		find: async (id) => (await open()).get("lenses", id),
		findAll: async () => (await open()).getAll("lenses"),
		save: async (id, record) => {
			await (await open()).put("lenses", record, id);
		},
		remove: async (id) => (await open()).delete("lenses", id),
	};
}
