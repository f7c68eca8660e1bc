/** The connection to this browser's database: it opens with the first use, and again after it was closed or could not be opened. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Told } from "../domain/review/stamp.ts";

export const databaseName = "plumbline";

/** Of a stored review that edits are added to; the digest is of all its stamps. */
interface Start {
	changedAt: string;
	digest: number;
}

export type EditRow = Start | { edits: readonly Told[] };

/** The id of a review, and the place among its rows. */
type EditKey = [review: string, place: number];

export interface Schema extends DBSchema {
	reviews: { key: string; value: unknown };
	/** What was added to a stored review since it was written as a whole. */
	edits: { key: EditKey; value: EditRow };
	setAside: { key: string; value: { id: string; day: string; text: string } };
	/** By seal; the index leads from a review to its milestones. */
	milestones: { key: string; value: unknown; indexes: { review: string } };
	/** The pair of keys this browser signs with. */
	keys: { key: string; value: CryptoKeyPair };
	/** States of reviews as they were, by what they are a copy of. */
	copies: { key: string; value: DailyCopy };
	/** Imported lenses, by their ids. */
	lenses: { key: string; value: unknown };
	/** Bytes of attached files, by their SHA-256 in hexadecimal. */
	attachments: { key: string; value: Uint8Array<ArrayBuffer> };
	/** Lenses that are being written, by their ids. */
	drafts: { key: string; value: unknown };
}

/** Why a state of a review was kept: it was the last of a day, or something was about to change it. */
export type CopyReason = "day" | "import" | "merge" | "restore" | "upgrade";

/** A state of a review as it was; the record is not parsed. */
export interface DailyCopy {
	id: string;
	/** Id of the review. */
	review: string;
	why: CopyReason;
	/** ISO instant at which it was kept. */
	keptAt: string;
	data: unknown;
}

export type OpenDatabase = IDBPDatabase<Schema>;

/** What each connection passes through when it opens: under the lock of the device, records are encrypted there. */
export const passage = { through: (database: OpenDatabase): OpenDatabase => database };

/** How long the database may take to open, in milliseconds: an older version of the app in another tab may hold it. */
export const patience = 4000;

/** The database is there, but does not answer. */
export class NoAnswer extends Error {}

/**
 * A function that answers the open database, sharing one connection between its calls; `NoAnswer` where that takes too long. `onGone` is
 * called when the database may have been deleted while it was open.
 */
export function connector(onGone: () => void = () => undefined): () => Promise<OpenDatabase> {
	let connection: Promise<OpenDatabase> | null = null;
	const close = () => {
		connection?.then((database) => database.close());
		connection = null;
	};
	return () => {
		connection ??= connect(close, onGone).then(
			(database) => passage.through(database),
			(error) => {
				connection = null;
				throw error;
			},
		);
		return inTime(connection);
	};
}

/** What is late may still come: whoever asks after that has it. */
function inTime<T>(answer: Promise<T>): Promise<T> {
	let timer: ReturnType<typeof setTimeout>;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new NoAnswer("the database does not answer")), patience);
	});
	return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** `close` lets a newer version of the app in another tab change the database, or delete it. */
const connect = (close: () => void, onGone: () => void): Promise<OpenDatabase> =>
	openDB<Schema>(databaseName, 7, {
		upgrade: (database, former) => {
			if (former < 1) {
				database.createObjectStore("reviews");
				database.createObjectStore("setAside", { keyPath: "id" });
			}
			if (former < 2) {
				database.createObjectStore("milestones").createIndex("review", "milestone.review.id");
				database.createObjectStore("keys");
			}
			if (former < 3) database.createObjectStore("lenses");
			if (former < 4) database.createObjectStore("edits");
			if (former < 5) database.createObjectStore("copies", { keyPath: "id" });
			if (former < 6) database.createObjectStore("attachments");
			database.createObjectStore("drafts");
		},
		blocking: (_, wanted) => {
			close();
			if (wanted === null) onGone();
		},
		terminated: () => {
			close();
			onGone();
		},
	});
