/**
 * Edits beside the stored reviews: an edit is written alone, a row of a few hundred bytes, and not the whole review with it. Under the id of
 * its review the first row says to which version the others were added; after `mostEdits` of them the whole is written again.
 */
import type { IDBPTransaction } from "idb";
import { plainReview } from "../domain/review/plainReview.ts";
import type { Review } from "../domain/review/review.ts";
import { type Told, withTold } from "../domain/review/stamp.ts";
import type { EditRow, Schema } from "./connection.ts";

export { mindLock } from "./lock/mindLock.ts";

export type Writing = IDBPTransaction<Schema, ("reviews" | "edits" | "setAside")[], "readwrite">;

/** What is known of the version there and of the one to write. */
interface Known {
	stamps: Review["stamps"];
	base: Review["stamps"];
	origins: readonly string[] | null;
}

const mostEdits = 100;

const rowsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/**
 * "appended"; "known": all that stands there is known, and the whole may be written over it; "unknown": that has to be looked at.
 * Who adds a row knows the rows before it, so the last one tells of all.
 */
export async function appendEdits(
	transaction: Writing,
	id: string,
	edits: readonly Told[],
	known: Known,
): Promise<"appended" | "known" | "unknown"> {
	const rows = transaction.objectStore("edits");
	const last = await rows.openCursor(rowsOf(id), "prev");
	if (!last || !isKnown(last.value, known)) return "unknown";
	const [, place] = last.key;
	if (place >= mostEdits) return "known";
	await rows.put({ edits }, [id, place + 1]);
	return "appended";
}

function isKnown(row: EditRow, { stamps, base, origins }: Known): boolean {
	if ("digest" in row) return origins?.includes(row.changedAt) === true && row.digest === digestOf(base);
	const last = row.edits.at(-1);
	return last?.changes.every(({ at }) => last.stamp === base[at] || last.stamp === stamps[at]) === true;
}

/** Writes the whole: the edits before it are in it, and those to come are added to it. */
export async function writeWhole(transaction: Writing, review: Review): Promise<void> {
	const whole = plainReview(review);
	await Promise.all([transaction.objectStore("reviews").put(whole, whole.id), startEdits(transaction, whole)]);
}

async function startEdits(transaction: Writing, { id, changedAt, stamps }: Review): Promise<void> {
	await removeEdits(transaction, id);
	await transaction.objectStore("edits").put({ changedAt, digest: digestOf(stamps) }, [id, 0]);
}

export const removeEdits = (transaction: Writing, id: string): Promise<void> =>
	transaction.objectStore("edits").delete(rowsOf(id));

/** The rows of one review, or of all. */
export async function findEdits(
	transaction: IDBPTransaction<Schema, ("reviews" | "edits" | "setAside")[], IDBTransactionMode>,
	id?: string,
): Promise<Map<string, EditRow[]>> {
	const [range, rows] = [id === undefined ? null : rowsOf(id), transaction.objectStore("edits")];
	const [keys, values] = await Promise.all([rows.getAllKeys(range), rows.getAll(range)]);
	const found = new Map<string, EditRow[]>();
	for (const [place, [review]] of keys.entries())
		found.set(review, [...(found.get(review) ?? []), ...values.slice(place, place + 1)]);
	return found;
}

/** A stored review with the edits that were added to it; what came into its place otherwise stays as it is. */
export function withEdits(stored: unknown, rows: readonly EditRow[] = []): unknown {
	const [start, ...rest] = rows;
	const isStart = start && "digest" in start && isStored(stored) && stored.changedAt === start.changedAt;
	if (!isStart || rest.length === 0) return stored;
	return rest.flatMap((row) => ("edits" in row ? row.edits : [])).reduce(withTold, stored);
}

/** It was written here; whoever shows it parses it, as all that is stored. */
const isStored = (stored: unknown): stored is Review =>
	typeof stored === "object" && stored !== null && "changedAt" in stored && "stamps" in stored;

/** A number that two versions share only where every part was changed last by the same edit; the order of the parts does not matter. */
function digestOf(stamps: Review["stamps"]): number {
	let sum = 0;
	for (const at of Object.keys(stamps)) sum = (sum + hashOf(`${at} ${stamps[at]}`)) | 0;
	return sum;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
	return hash;
}
