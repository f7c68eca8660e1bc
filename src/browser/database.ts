/** Reviews in IndexedDB, as plain records by id, and what could not be read, as text. */
import type { Review } from "../domain/review/review.ts";
import { connector, type OpenDatabase } from "./connection.ts";

/** Saved data that could not be read, or a version whose place another tab has taken. */
export interface SetAside {
	id: string;
	/** The ISO day it was set aside. */
	day: string;
	text: string;
}

/** A record as it is stored, not parsed yet. */
export interface StoredRecord {
	id: string;
	data: unknown;
}

type Origins = readonly string[] | null;

export interface Database {
	load: () => Promise<{ records: StoredRecord[]; setAside: SetAside[] }>;
	/** The record of a review, undefined where there is none. */
	find: (id: string) => Promise<unknown>;
	/**
	 * False, and nothing written, where something else stands there than this version was made from. `origins` are the
	 * instants of the versions it was made from; null: not known, so that it must not be older than what stands there.
	 */
	save: (review: Review, origins: Origins) => Promise<boolean>;
	remove: (id: string) => Promise<void>;
	/** Keeps a text under its own id and, in the same step, takes away the record it comes from. */
	setAside: (entry: SetAside, record?: string) => Promise<void>;
}

/** The database of this browser. */
export function openDatabase(): Database {
	const open = connector();
	return {
		load: async () => load(await open()),
		find: async (id) => (await open()).get("reviews", id),
		save: async (review, origins) => save(await open(), review, origins),
		remove: async (id) => (await open()).delete("reviews", id),
		setAside: async (entry, record) => setAside(await open(), entry, record),
	};
}

async function load(database: OpenDatabase) {
	const transaction = database.transaction(["reviews", "setAside"]);
	const reviews = transaction.objectStore("reviews");
	const [ids, values, aside] = await Promise.all([
		reviews.getAllKeys(),
		reviews.getAll(),
		transaction.objectStore("setAside").getAll(),
	]);
	return { records: ids.map((id, index) => ({ id, data: values[index] })), setAside: aside };
}

/** Reads and writes in one transaction, so that no other tab comes between. */
async function save(database: OpenDatabase, review: Review, origins: Origins): Promise<boolean> {
	const transaction = database.transaction("reviews", "readwrite", { durability: "strict" });
	const stored = await transaction.store.get(review.id);
	const replaceable = stored === undefined || isReplaceable(stored, review, origins);
	await Promise.all([replaceable && transaction.store.put(review, review.id), transaction.done]);
	return replaceable;
}

/** Another tab may have written this very version: it reads the journal when it opens. */
function isReplaceable(stored: unknown, review: Review, origins: Origins): boolean {
	if (!hasInstant(stored)) return false;
	// Instants are UTC with milliseconds, so they compare as texts.
	if (origins === null) return stored.changedAt <= review.changedAt;
	return origins.includes(stored.changedAt) || JSON.stringify(stored) === JSON.stringify(review);
}

const hasInstant = (stored: unknown): stored is { changedAt: string } =>
	typeof stored === "object" && stored !== null && "changedAt" in stored && typeof stored.changedAt === "string";

async function setAside(database: OpenDatabase, entry: SetAside, record?: string): Promise<void> {
	const transaction = database.transaction(["reviews", "setAside"], "readwrite", { durability: "strict" });
	await Promise.all([
		// `add` refuses an id that is taken, so nothing set aside is ever overwritten.
		transaction.objectStore("setAside").add(entry),
		record !== undefined && transaction.objectStore("reviews").delete(record),
		transaction.done,
	]);
}
