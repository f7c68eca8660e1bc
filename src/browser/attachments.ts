/** Attached files in IndexedDB, by the SHA-256 of their bytes; what names them stands in reviews, milestones, copies and the journal. */
import { connector, type OpenDatabase } from "./connection.ts";
import { readJournal } from "./journal.ts";
import { coveredMark, damagedField } from "./lock/marks.ts";

export interface AttachmentRecords {
	/** Keeps bytes under their hash; false: this device has no room for them. */
	keep: (hash: string, bytes: Uint8Array<ArrayBuffer>) => Promise<boolean>;
	/** Undefined: they are not on this device. */
	find: (hash: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
	/** Of each the hash and how many bytes it has. */
	measure: () => Promise<{ hash: string; bytes: number }[]>;
	/** Deletes those that nothing on this device names any more; answers their hashes. */
	clearOut: () => Promise<string[]>;
}

/** The attached files of this browser. */
export function openAttachmentRecords(): AttachmentRecords {
	const open = connector();
	return {
		keep: async (hash, bytes) => {
			const database = await open();
			try {
				await database.put("attachments", bytes, hash);
				return true;
			} catch (error) {
				if (error instanceof DOMException && error.name === "QuotaExceededError") return false;
				throw error;
			}
		},
		find: async (hash) => (await open()).get("attachments", hash),
		measure: async () => measured(await open()),
		clearOut: async () => clearOut(await open()),
	};
}

/** One after the other: together they may be more than the memory. */
async function measured(database: OpenDatabase): Promise<{ hash: string; bytes: number }[]> {
	const found: { hash: string; bytes: number }[] = [];
	let cursor = await database.transaction("attachments").store.openCursor();
	while (cursor) {
		found.push({ hash: cursor.key, bytes: cursor.value.length });
		cursor = await cursor.continue();
	}
	return found;
}

/** Where records may name an attached file. */
const naming = ["reviews", "edits", "setAside", "milestones", "copies"] as const;

async function clearOut(database: OpenDatabase): Promise<string[]> {
	const unnamed = new Set(await database.getAllKeys("attachments"));
	if (unnamed.size === 0) return [];
	const read = (text: string) => {
		// Nobody knows what a record names that does not open under the lock.
		if (text.includes(damagedField) || text.startsWith(coveredMark)) unnamed.clear();
		for (const hash of unnamed) if (text.includes(hash)) unnamed.delete(hash);
	};
	for (const { text } of readJournal()) read(text);
	for (const store of naming) {
		// One record after the other: a device may hold many.
		let cursor = await database.transaction(store).store.openCursor();
		while (cursor && unnamed.size > 0) {
			read(JSON.stringify(cursor.value));
			cursor = await cursor.continue();
		}
	}
	for (const hash of unnamed) await database.delete("attachments", hash);
	return [...unnamed];
}

const lockName = "plumbline.attachments";

/** Until this page ends no other one clears out what its steps to undo may name; resolves once that holds. */
export async function holdAttachments(): Promise<void> {
	if (!("locks" in navigator)) return;
	await new Promise<void>((held) => {
		void navigator.locks.request(lockName, { mode: "shared" }, () => {
			held();
			return new Promise(() => undefined);
		});
	});
}

/** Runs `work` unless a page of the app holds attached files. Where the browser has no locks nothing is ever cleared out. */
export async function whileNobodyHolds(work: () => Promise<unknown>): Promise<void> {
	if (!("locks" in navigator)) return;
	// What could not be cleared out now is the next time.
	await navigator.locks.request(lockName, { ifAvailable: true }, async (lock) => lock && (await work().catch(() => null)));
}
