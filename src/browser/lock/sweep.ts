/** Goes through everything that is saved and encrypts it, or decrypts it: each record by itself, so that it can end at any moment and begin again. */
import type { IDBPDatabase } from "idb";
import type { OpenDatabase } from "../connection.ts";
import { findItem, findKeys, saveItem } from "../localStorage.ts";
import { type Cover, coverRecord, findCovered, isCovered, isCoveredText, saveCovered, uncoverRecord } from "./cover.ts";

/** Where records of a user's stand. */
const stores = ["reviews", "edits", "setAside", "milestones", "copies", "lenses", "drafts", "attachments"] as const;

const journalKeys = (): string[] => [...findKeys("plumbline.journal."), ...findKeys("plumbline.edit.")];

/** Records in one transaction: of more, the page would not answer meanwhile. Attached files may be large. */
const atOnce = (store: string): number => (store === "attachments" ? 1 : 20);

export interface Swept {
	/** How many were changed. */
	changed: number;
	/** Places of those that stay as they were: damaged ones, ones that JSON cannot hold, ones for which there was no room. */
	left: string[];
}

type Turn = "cover" | "uncover";

/**
 * Encrypts (`cover`) or decrypts all that is saved; what is so already stays as it is. `database` is the one below the cover. Each
 * record is read and written in one transaction, so that no other tab comes between.
 */
export async function sweep(
	database: OpenDatabase,
	cover: Cover,
	turn: Turn,
	onStep: (done: number, all: number) => void = () => undefined,
): Promise<Swept> {
	const swept: Swept = { changed: 0, left: [] };
	const loose = database as unknown as IDBPDatabase<unknown>;
	const keysOf = await Promise.all(stores.map((store) => loose.getAllKeys(store)));
	const inJournal = journalKeys();
	const all = keysOf.reduce((sum, keys) => sum + keys.length, inJournal.length);
	let done = 0;
	for (const [place, store] of stores.entries()) {
		const keys = keysOf[place] ?? [];
		for (let start = 0; start < keys.length; start += atOnce(store)) {
			const some = keys.slice(start, start + atOnce(store));
			await turnRecords(loose, store, some, { cover, turn, swept });
			done += some.length;
			onStep(done, all);
		}
	}
	for (const key of inJournal) turnEntry(key, { cover, turn, swept });
	onStep(all, all);
	return swept;
}

interface Turning {
	cover: Cover;
	turn: Turn;
	swept: Swept;
}

async function turnRecords(
	database: IDBPDatabase<unknown>,
	store: string,
	keys: IDBValidKey[],
	{ cover, turn, swept }: Turning,
): Promise<void> {
	const transaction = database.transaction(store, "readwrite", { durability: "strict" });
	const records = transaction.objectStore(store);
	const isInline = records.keyPath !== null;
	for (const key of keys) {
		const stored: unknown = await records.get(key);
		// It was removed meanwhile, or is as it should be.
		if (stored === undefined || isCovered(stored) === (turn === "cover")) continue;
		const turned = turnedRecord(store, key, stored, { cover, turn });
		if (turned === undefined) {
			swept.left.push(`${store} ${String(key)}`);
			continue;
		}
		await records.put(turned, isInline ? undefined : key);
		swept.changed += 1;
	}
	await transaction.done;
}

/** Undefined: it stays as it stands. */
function turnedRecord(
	store: string,
	key: IDBValidKey,
	stored: unknown,
	{ cover, turn }: Pick<Turning, "cover" | "turn">,
): unknown {
	if (turn === "cover") {
		const covered = coverRecord(cover, store, key, stored);
		return isCovered(covered) ? covered : undefined;
	}
	try {
		return uncoverRecord(cover, store, key, stored);
	} catch {
		return undefined;
	}
}

/** An entry that went meanwhile is in the database. */
function turnEntry(key: string, { cover, turn, swept }: Turning): void {
	const text = findItem(key);
	if (text === null || isCoveredText(text) === (turn === "cover")) return;
	let isDamaged = false;
	const plain = findCovered(cover, key, () => {
		isDamaged = true;
	});
	const isTurned = !isDamaged && (turn === "cover" ? saveCovered(cover, key, text) : saveItem(key, plain ?? ""));
	if (isTurned) swept.changed += 1;
	else swept.left.push(key);
}
