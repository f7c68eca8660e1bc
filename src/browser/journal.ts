/**
 * The journal of unsaved changes in local storage: whole reviews under their ids and, apart, each edit under a key of its own. It is
 * written synchronously with each edit, because a put to IndexedDB is lost when the tab closes at the same moment, and localStorage
 * is not.
 */
import { findItem, findKeys, removeItem, saveItem } from "./localStorage.ts";

const prefix = "plumbline.journal.";
const editPrefix = "plumbline.edit.";

/** How an entry is stored and read: under the lock of the device, encrypted. */
export const journalItems = { find: findItem, save: saveItem };

export interface JournalEntry {
	/** Id of the review. */
	id: string;
	text: string;
	/** Of an edit: its own key. A whole review stands under its id. */
	key?: string;
}

const keyOf = ({ id, key }: JournalEntry): string => key ?? prefix + id;

/** Writes a whole review; false where there is no room: then the former entry stands. */
export const writeJournal = (entry: JournalEntry): boolean => journalItems.save(keyOf(entry), entry.text);

/** An entry for one edit: the `count`th of its writer, after those before it and beside those of other tabs. */
export const editEntry = (id: string, writer: string, count: number, text: string): JournalEntry => ({
	id,
	text,
	key: `${editPrefix}${writer}.${String(count).padStart(8, "0")}.${id}`,
});

/** Removes an entry, unless a later change has taken its place. */
export function clearJournal(entry: JournalEntry): void {
	if (journalItems.find(keyOf(entry)) === entry.text) removeItem(keyOf(entry));
}

/** Every entry: whole reviews first, then the edits of each writer in their order. */
export function readJournal(): JournalEntry[] {
	const whole = entriesUnder(prefix).map(({ rest, text }) => ({ id: rest, text }));
	const edits = entriesUnder(editPrefix).map(({ key, rest, text }) => ({ id: rest.split(".").slice(2).join("."), text, key }));
	return [...whole, ...edits.toSorted((a, b) => (a.key < b.key ? -1 : 1))];
}

const entriesUnder = (start: string) =>
	findKeys(start).flatMap((key) => {
		const text = journalItems.find(key);
		return text === null ? [] : [{ key, rest: key.slice(start.length), text }];
	});
