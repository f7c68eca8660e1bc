/**
 * The record of the lock: the key that all is encrypted with, itself encrypted under the passphrase, and how far turning on or off has
 * come. It stands in the database, on the disk before anything is encrypted, and in local storage, where a page sees it at once.
 */
import type { IDBPDatabase } from "idb";
import type { OpenDatabase } from "../connection.ts";
import { findItem, removeItem, saveItem } from "../localStorage.ts";
import { lockKey } from "./lockKey.ts";

/** Bytes of the key that everything is encrypted with. */
export const keyBytes = 32;

/** "chosen": nothing is encrypted yet. "turningOn" and "turningOff": some may be, and the next page with the passphrase goes on. */
export const lockStates = ["chosen", "turningOn", "on", "turningOff"] as const;

export type LockState = (typeof lockStates)[number];

export interface LockRecord {
	version: 1;
	/** Tells this lock from an earlier one. */
	id: string;
	state: LockState;
	/** A file of the age format under the passphrase, in Base64; it holds the 32 bytes of the key. */
	key: string;
	/** Minutes without a key or a click after which the device locks; 0: it does not. */
	idleMinutes: number;
}

const isRecord = (value: unknown): value is LockRecord => {
	if (typeof value !== "object" || value === null) return false;
	const { version, id, state, key, idleMinutes } = value as Partial<Record<keyof LockRecord, unknown>>;
	const isText = (part: unknown) => typeof part === "string" && part !== "";
	const isState = lockStates.some((known) => known === state);
	return version === 1 && isText(id) && isText(key) && isState && Number.isInteger(idleMinutes) && Number(idleMinutes) >= 0;
};

/** The store of keys also has this one record, which its type does not name. */
const looseOf = (database: OpenDatabase) => database as unknown as IDBPDatabase<unknown>;

/** The record in the database; null: none. */
async function storedLock(database: OpenDatabase): Promise<LockRecord | null> {
	const record: unknown = await looseOf(database).get("keys", "lock");
	return isRecord(record) ? record : null;
}

/** The record in local storage; null: none, or it is damaged. */
export function lockAtHand(): LockRecord | null {
	try {
		const record: unknown = JSON.parse(findItem(lockKey) ?? "null");
		return isRecord(record) ? record : null;
	} catch {
		return null;
	}
}

/**
 * The record: the database's own, else the copy at hand. Null: both are gone or damaged. A copy that is an earlier one, as a browser
 * that was killed may leave it, is written anew.
 */
export async function findLock(database: OpenDatabase): Promise<LockRecord | null> {
	const stored = await storedLock(database).catch(() => null);
	const text = JSON.stringify(stored);
	if (stored && findItem(lockKey) !== text) saveItem(lockKey, text);
	return stored ?? lockAtHand();
}

/** Keeps a record: it is on the disk when that resolves, and read back. Rejects where the browser did not keep it. */
export async function keepLock(database: OpenDatabase, record: LockRecord): Promise<void> {
	const { store, done } = looseOf(database).transaction("keys", "readwrite", { durability: "strict" });
	await Promise.all([store.put(record, "lock"), done]);
	const isKept = JSON.stringify(await storedLock(database)) === JSON.stringify(record);
	if (!isKept || !saveItem(lockKey, JSON.stringify(record))) throw new Error("the record of the lock was not kept");
}

/** Takes the record away: nothing may be encrypted any more. The copy at hand goes last, for a page would bring it back from the database. */
export async function removeLock(database: OpenDatabase): Promise<void> {
	const { store, done } = looseOf(database).transaction("keys", "readwrite", { durability: "strict" });
	await Promise.all([store.delete("lock"), done]);
	removeItem(lockKey);
}
