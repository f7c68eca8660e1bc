/** Reviews in IndexedDB, as plain records by id, and what could not be read, as text. */
import type { Review } from "../domain/review/review.ts";
import type { Told } from "../domain/review/stamp.ts";
import { connector, type OpenDatabase } from "./connection.ts";
import type { Writing } from "./storedEdits.ts";

type Edits = typeof import("./storedEdits.ts");

let coming: Promise<Edits> | null = null;

/** Comes while the database opens: the first screen's own file does without the changes of a review. What could not be loaded is asked for again. */
const loadEdits = (): Promise<Edits> => {
	coming ??= import("./storedEdits.ts").catch((error) => {
		coming = null;
		throw error;
	});
	return coming;
};

interface Opened {
	database: OpenDatabase;
	edits: Edits;
}

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

/** What a version was made from. */
export interface MadeFrom {
	/** The instants of the versions before it; null: not known. */
	origins: readonly string[] | null;
	/** The stamps of the stored version that was last known. */
	stamps: Review["stamps"];
	/** What leads from that version to this one; absent: not known, so the whole is written. */
	edits?: readonly Told[];
}

export interface Database {
	load: () => Promise<{ records: StoredRecord[]; setAside: SetAside[] }>;
	/** The record of a review, undefined where there is none. */
	find: (id: string) => Promise<unknown>;
	/**
	 * False, and nothing written, where a change stands there that this version was not made from. Of what nobody has changed yet, the
	 * instant tells; where it is not known from which this one was made, it must not be older than what stands there.
	 */
	save: (review: Review, from: MadeFrom) => Promise<boolean>;
	remove: (id: string) => Promise<void>;
	/** Calls back when the database may have been deleted while it was open. */
	hearGone: (onGone: () => void) => void;
	/** Keeps a text under its own id and, in the same step, takes away the record it comes from. */
	setAside: (entry: SetAside, record?: string) => Promise<void>;
}

/** The database of this browser. */
export function openDatabase(): Database {
	let gone = (): void => undefined;
	const connect = connector(() => gone());
	const open = async (): Promise<Opened> => {
		const [database, edits] = await Promise.all([connect(), loadEdits()]);
		edits.mindLock(database);
		return { database, edits };
	};
	return {
		load: async () => load(await open()),
		find: async (id) => find(await open(), id),
		save: async (review, from) => save(await open(), review, from),
		remove: async (id) => remove(await open(), id),
		hearGone: (onGone) => {
			gone = onGone;
		},
		setAside: async (entry, record) => setAside(await open(), entry, record),
	};
}

async function load({ database, edits: { findEdits, withEdits } }: Opened) {
	const transaction = database.transaction(["reviews", "edits", "setAside"]);
	const reviews = transaction.objectStore("reviews");
	const [ids, values, edits, aside] = await Promise.all([
		reviews.getAllKeys(),
		reviews.getAll(),
		findEdits(transaction),
		transaction.objectStore("setAside").getAll(),
	]);
	return { records: ids.map((id, index) => ({ id, data: withEdits(values[index], edits.get(id)) })), setAside: aside };
}

async function find({ database, edits: { findEdits, withEdits } }: Opened, id: string): Promise<unknown> {
	const transaction = database.transaction(["reviews", "edits"]);
	const [stored, edits] = await Promise.all([transaction.objectStore("reviews").get(id), findEdits(transaction, id)]);
	return withEdits(stored, edits.get(id));
}

async function remove({ database, edits: { removeEdits } }: Opened, id: string): Promise<void> {
	const transaction = database.transaction(["reviews", "edits"], "readwrite");
	await Promise.all([transaction.objectStore("reviews").delete(id), removeEdits(transaction, id), transaction.done]);
}

/** Reads and writes in one transaction, so that no other tab comes between. */
async function save({ database, edits }: Opened, review: Review, from: MadeFrom): Promise<boolean> {
	const transaction = database.transaction(["reviews", "edits"], "readwrite", { durability: "strict" });
	const [saved] = await Promise.all([put(transaction, review, from, edits), transaction.done]);
	return saved;
}

/** Adds the edits to what stands there or, where that is not all known or has many of them, writes the whole over what it was made from. */
async function put(transaction: Writing, review: Review, from: MadeFrom, stored: Edits): Promise<boolean> {
	const { origins, stamps: base, edits = [] } = from;
	const known = { stamps: review.stamps, base, origins };
	const found = edits.length === 0 ? "unknown" : await stored.appendEdits(transaction, review.id, edits, known);
	if (found === "appended") return true;
	const reviews = transaction.objectStore("reviews");
	if (found === "unknown") {
		const [there, rows] = await Promise.all([reviews.get(review.id), stored.findEdits(transaction, review.id)]);
		if (there !== undefined && !isReplaceable(stored.withEdits(there, rows.get(review.id)), review, from)) return false;
	}
	await stored.writeWhole(transaction, review);
	return true;
}

/** Another tab may have written this very version: it reads the journal when it opens. */
function isReplaceable(stored: unknown, review: Review, { origins, stamps: base }: MadeFrom): boolean {
	if (!hasInstant(stored)) return false;
	// Two tabs may make different versions in one millisecond; a stamp is of one change alone.
	const stamps = Object.entries(("stamps" in stored && stored.stamps) || {});
	if (stamps.length > 0) return stamps.every(([at, stamp]) => stamp === review.stamps[at] || stamp === base[at]);
	// Instants are UTC with milliseconds, so they compare as texts.
	if (origins === null) return stored.changedAt <= review.changedAt;
	return origins.includes(stored.changedAt) || JSON.stringify(stored) === JSON.stringify(review);
}

const hasInstant = (stored: unknown): stored is { changedAt: string } =>
	typeof stored === "object" && stored !== null && "changedAt" in stored && typeof stored.changedAt === "string";

async function setAside({ database, edits: { removeEdits } }: Opened, entry: SetAside, record?: string): Promise<void> {
	const transaction = database.transaction(["reviews", "edits", "setAside"], "readwrite", { durability: "strict" });
	await Promise.all([
		// `add` refuses an id that is taken, so nothing set aside is ever overwritten.
		transaction.objectStore("setAside").add(entry),
		record !== undefined && transaction.objectStore("reviews").delete(record),
		record !== undefined && removeEdits(transaction, record),
		transaction.done,
	]);
}
