/**
 * The journal of unsaved changes, one whole review per key. It is written synchronously with each edit, because a put to
 * IndexedDB is lost when the tab closes at the same moment, and localStorage is not.
 */
import { findItem, findKeys, removeItem, saveItem } from "./localStorage.ts";

const prefix = "plumbline.journal.";

export interface JournalEntry {
	/** Id of the review. */
	id: string;
	text: string;
}

/** False where there is no room: then the former entry stands. */
export const writeJournal = ({ id, text }: JournalEntry): boolean => saveItem(prefix + id, text);

/** Removes an entry, unless a later change has taken its place. */
export function clearJournal({ id, text }: JournalEntry): void {
	if (findItem(prefix + id) === text) removeItem(prefix + id);
}

export const readJournal = (): JournalEntry[] =>
	findKeys(prefix).flatMap((key) => {
		const text = findItem(key);
		return text === null ? [] : [{ id: key.slice(prefix.length), text }];
	});
