/** What is irregular in a file of ours that can be read all the same: it is said before anything of it is taken. */
import type { Warn } from "./foreign/warning.ts";
import { invisibleIn } from "./invisibleSigns.ts";
import { likeLatinIn, mixedIn } from "./mixedLetters.ts";
import { idOf, short } from "./problems.ts";

/** Members that name a person, a workload or a file. */
const naming = new Set(["name", "owner", "assessor", "approver", "by", "role"]);

interface Places {
	/** Of the value, as in problems. */
	place: string;
	/** Paths of what is not read but made anew. */
	skipped: readonly string[];
	warn: Warn;
}

/** Goes through data as they were found, beside what was read of them: fields that were left out, ids of two entries, names with signs that nobody sees. */
export function noteIrregular(found: unknown, taken: unknown, warn: Warn, skipped: readonly string[] = []): void {
	look(found, taken, { place: "", skipped, warn });
}

/** A file of ours without the mark that says what it is. */
export function withoutMarker(data: unknown): unknown {
	if (!isEntry(data)) return data;
	const { plumbline: _, ...rest } = data;
	return rest;
}

type Entry = Record<string, unknown>;

const isEntry = (value: unknown): value is Entry => typeof value === "object" && value !== null && !Array.isArray(value);

function look(found: unknown, taken: unknown, at: Places): void {
	if (Array.isArray(found)) lookAtList(found, taken, at);
	else if (isEntry(found) && isEntry(taken)) lookAtEntry(found, taken, at);
}

function lookAtList(found: unknown[], taken: unknown, at: Places): void {
	const ids = new Set<string>();
	const shared = new Set<string>();
	for (const one of found) {
		if (!isEntry(one) || typeof one.id !== "string") continue;
		if (ids.has(one.id)) shared.add(one.id);
		ids.add(one.id);
	}
	for (const id of shared) at.warn("sharedId", at.place, { id: short(id) });
	// Of a list that was shortened nobody knows which entry is which.
	if (!Array.isArray(taken) || taken.length !== found.length) return;
	for (const [index, one] of found.entries()) {
		look(one, taken[index], { ...at, place: `${at.place}[${index}]${idOf(one)}` });
	}
}

function lookAtEntry(found: Entry, taken: Entry, at: Places): void {
	for (const [key, value] of Object.entries(found)) {
		const place = at.place === "" ? short(key) : `${at.place}.${short(key)}`;
		if (at.skipped.includes(place)) continue;
		if (!Object.hasOwn(taken, key)) at.warn("leftOut", at.place, { found: short(key) });
		else if (typeof value !== "string") look(value, taken[key], { ...at, place });
		else if (naming.has(key)) {
			const shown = invisibleIn(value);
			if (shown !== null) at.warn("invisibleSigns", place, { found: short(shown) });
			const mixed = mixedIn(value);
			if (mixed !== null) at.warn("mixedLetters", place, { found: short(mixed) });
			const like = mixed === null ? likeLatinIn(value) : null;
			if (like !== null) at.warn("likeLatin", place, { found: short(like) });
		}
	}
}
