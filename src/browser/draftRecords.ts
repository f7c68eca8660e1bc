/** Lenses that are being written, in IndexedDB, by the id of the lens; records are not parsed here. */
import { connector } from "./connection.ts";

export interface DraftRecords {
	/** What stands under an id; undefined: nothing. */
	find: (id: string) => Promise<unknown>;
	findAll: () => Promise<unknown[]>;
	save: (id: string, record: unknown) => Promise<void>;
	remove: (id: string) => Promise<void>;
}

/** The drafts of this browser. */
export function openDraftRecords(): DraftRecords {
	const open = connector();
	return {
		find: async (id) => (await open()).get("drafts", id),
		findAll: async () => (await open()).getAll("drafts"),
		save: async (id, record) => {
			await (await open()).put("drafts", record, id);
		},
		remove: async (id) => (await open()).delete("drafts", id),
	};
}
