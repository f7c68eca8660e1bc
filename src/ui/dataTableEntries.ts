/** The rows of a table and the headings between them as one list, of which a long table draws a part. */
import type { ReactNode } from "react";
import type { DrawnRow } from "./virtual/useVirtualRows.ts";

/** Rows that stand together, under a heading or without one. */
export interface Part<R> {
	key: string;
	heading: ReactNode;
	rows: R[];
}

export interface Entry<R> {
	part: Part<R>;
	/** Null: the heading of the part. */
	row: R | null;
}

/** An entry that is on the page, with its place and the room before it. */
export interface DrawnEntry<R> extends DrawnRow {
	row: R | null;
}

interface Entries<R> {
	entries: Entry<R>[];
	/** Of each entry. */
	keys: string[];
	/** Keys of those that are headings. */
	headings: string[];
}

export function entriesOf<R>(parts: Part<R>[], keyOf: (row: R) => string): Entries<R> {
	const entries: Entry<R>[] = [];
	const keys: string[] = [];
	const headings: string[] = [];
	for (const part of parts) {
		if (part.heading) {
			entries.push({ part, row: null });
			headings.push(`heading ${part.key}`);
			keys.push(`heading ${part.key}`);
		}
		for (const row of part.rows) {
			entries.push({ part, row });
			keys.push(keyOf(row));
		}
	}
	return { entries, keys, headings };
}

/** What is drawn, under its parts. */
export function inParts<R>(entries: Entry<R>[], drawn: DrawnRow[]): { part: Part<R>; rows: DrawnEntry<R>[] }[] {
	const parts: { part: Part<R>; rows: DrawnEntry<R>[] }[] = [];
	for (const { index, before } of drawn) {
		const entry = entries[index];
		if (!entry) continue;
		if (parts.at(-1)?.part !== entry.part) parts.push({ part: entry.part, rows: [] });
		parts.at(-1)?.rows.push({ row: entry.row, index, before });
	}
	return parts;
}
