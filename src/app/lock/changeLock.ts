/** What the settings do with the lock. Each change is one record; what it asks for beyond that, the next page does with the passphrase. */
import { newId } from "../../browser/ids.ts";
import { findLock, keepLock, type LockRecord, lockAtHand, removeLock } from "../../browser/lock/lockRecord.ts";
import { type Problem, problem } from "../../domain/result.ts";
import { connectBelow } from "./below.ts";
import { newKey, unwrapKey, wrapKey } from "./passphraseKey.ts";

/** Minutes of rest after which the device locks, as they are offered; 0: never by itself. */
export const idleChoices = [5, 15, 60, 0] as const;

/** Chooses a passphrase; nothing is encrypted before a page that begins anew has been given it. False: it was given up. */
export async function chooseLock(passphrase: string, signal: AbortSignal): Promise<boolean> {
	const key = await wrapKey(newKey(), passphrase, signal);
	if (key === null || signal.aborted) return false;
	await keepLock(await connectBelow(), { version: 1, id: newId(), state: "chosen", key, idleMinutes: 15 });
	return true;
}

/** Takes a lock back under which nothing has been encrypted yet. */
export async function cancelLock(): Promise<void> {
	const database = await connectBelow();
	if ((await findLock(database))?.state === "chosen") await removeLock(database);
}

/** The same key under another passphrase. Null: done, or given up. */
export async function changePassphrase(current: string, next: string, signal: AbortSignal): Promise<Problem | null> {
	const record = await findLock(await connectBelow());
	if (!record) return problem("brokenAge", "", {});
	const key = await unwrapKey(record.key, current, signal);
	if (key && !key.ok) return key.problems[0] ?? null;
	const wrapped = key && (await wrapKey(key.value, next, signal));
	if (wrapped && !signal.aborted) await changeRecord({ key: wrapped });
	return null;
}

/** Writes the record with some of its parts changed. */
export async function changeRecord(part: Partial<Pick<LockRecord, "state" | "key" | "idleMinutes">>): Promise<void> {
	const database = await connectBelow();
	const record = await findLock(database);
	if (record) await keepLock(database, { ...record, ...part });
}

/** Minutes of rest after which the device locks; 0: never by itself. */
export const idleMinutes = (): number => lockAtHand()?.idleMinutes ?? 0;
