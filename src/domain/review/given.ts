/** What people give as evidence at a question: links, notes and attached files. */

/** What it is, from most to least that others can check. */
export const givenKinds = ["test", "record", "configuration", "picture", "document", "statement"] as const;

export type GivenKind = (typeof givenKinds)[number];

/** An attached file: its bytes lie on the device, by their hash, and nowhere in the review. */
export interface AttachedFile {
	name: string;
	/** Media type, told from its bytes alone; empty: none of those that are shown. */
	type: string;
	bytes: number;
	/** SHA-256 of its bytes, in hexadecimal. */
	hash: string;
}

/** Attached files as another file carries them: Base64 (RFC 4648) by the hash that their bytes should have. */
export type CarriedFiles = Readonly<Record<string, string>>;

/** All that files may weigh together to be carried by one other, in bytes. */
export const mostCarried = 32_000_000;

/** All that a backup carries of them, in bytes; the smallest first. */
export const mostBackedUp = 120_000_000;

/** One piece of evidence that a person gave. */
export interface Given {
	id: string;
	/** Id of the item. */
	item: string;
	/** A web address or a note, as typed; of a file what is to be seen in it, perhaps nothing. */
	text: string;
	/** Null: not said. */
	kind: GivenKind | null;
	/** ISO day of what it shows; empty: not said. */
	day: string;
	/** Ids of the requirements that it is about; none: the whole question. */
	covers: string[];
	file?: AttachedFile;
}
