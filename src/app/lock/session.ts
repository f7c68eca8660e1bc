/** The device while it is open: whatever is saved goes through the cover, and the key goes to tabs that ask for it. */
import { type OpenDatabase, passage } from "../../browser/connection.ts";
import { journalItems } from "../../browser/journal.ts";
import { type Cover, coverWith, findCovered, saveCovered } from "../../browser/lock/cover.ts";
import { coveredDatabase } from "../../browser/lock/coveredDatabase.ts";
import { findLock, keepLock, type LockRecord, lockAtHand, removeLock } from "../../browser/lock/lockRecord.ts";
import { sweep } from "../../browser/lock/sweep.ts";
import { hearLock, holdOpen, shareKey, whenAllAreClosed } from "../../browser/lock/tabs.ts";
import { connectBelow } from "./below.ts";
import { noteDamage } from "./lockNews.ts";
import type { Key } from "./passphraseKey.ts";

type OnStep = (done: number, all: number) => void;

/** What became of the right passphrase: the app can start, or the page begins anew because the lock is off or another tab has changed it. */
export type Opened = "open" | "anew";

/** Goes on with what the record says: finishes turning on or off, and opens. */
export async function openWith(record: LockRecord, key: Key, onStep: OnStep): Promise<Opened> {
	const database = await connectBelow();
	const cover = coverWith(key);
	if (record.state === "turningOff") return turnOff(database, cover, onStep);
	if (record.state !== "on") await turnOn(database, record, cover, onStep);
	await holdOpen();
	// Another tab may have begun to turn it off while this one waited.
	const state = (await findLock(database))?.state ?? "turningOff";
	if (state === "turningOff") return "anew";
	putUnder(cover);
	shareKey(record.id, key);
	coverRest(database, cover);
	return "open";
}

/** From the first encrypted record on, the passphrase alone leads back. */
async function turnOn(database: OpenDatabase, record: LockRecord, cover: Cover, onStep: OnStep): Promise<void> {
	await keepLock(database, { ...record, state: "turningOn" });
	await sweep(database, cover, "cover", onStep);
	await keepLock(database, { ...record, state: "on" });
}

/** Waits until no tab can write encrypted records any more: one that came after the key is gone could not be read. */
const turnOff = (database: OpenDatabase, cover: Cover, onStep: OnStep): Promise<Opened> =>
	whenAllAreClosed<Opened>(async () => {
		await sweep(database, cover, "uncover", onStep);
		// By the database: the copy at hand may be an earlier one, after a browser that was killed.
		if ((await findLock(database))?.state === "turningOff") await removeLock(database);
		return "anew";
	});

function putUnder(cover: Cover): void {
	passage.through = (database) => coveredDatabase(database, cover, noteDamage);
	Object.assign(journalItems, {
		find: (key: string) => findCovered(cover, key, noteDamage),
		save: (key: string, text: string) => saveCovered(cover, key, text),
	} satisfies typeof journalItems);
}

/** Milliseconds after the start in which nothing else is wanted of the database. */
const startTakes = 5000;

/** What a tab wrote that knew of no lock yet is encrypted once the app has started; what fails is tried at the next start. */
function coverRest(database: OpenDatabase, cover: Cover): void {
	setTimeout(() => void sweep(database, cover, "cover").catch(() => undefined), startTakes);
}

/** Follows the other tabs: locks with them, and begins anew when one of them turns the lock off. */
export const follow = (lock: () => void): (() => void) =>
	hearLock(lock, () => {
		if (lockAtHand()?.state === "turningOff") lock();
	});
