/** Sorting again after a few entries changed. */
import { picked } from "../kept.ts";

/** Beyond one changed entry in so many, sorting anew is no dearer. */
const mendedShare = 8;

interface Former<T> {
	entries: readonly (T | null)[];
	/** Positions, sorted. */
	sorted: readonly number[];
}

/**
 * Sorts entries that stand at fixed positions, null where there is none; of equal ones the earlier position comes first. The order that
 * was found last is mended where entries are others than then, so that a change costs no sort. The result is that of a full, stable sort.
 */
export function keptOrder<T extends object>(compare: (a: T, b: T) => number): (entries: readonly (T | null)[]) => T[] {
	let former: Former<T> = { entries: [], sorted: [] };
	return (entries) => {
		const byPlace = (a: number, b: number) => compareAt(entries, compare, a, b);
		former = { entries, sorted: mended(former, entries, byPlace) ?? present(entries).toSorted(byPlace) };
		return picked(former.sorted, (place) => entries[place] ?? null);
	};
}

function compareAt<T>(entries: readonly (T | null)[], compare: (a: T, b: T) => number, a: number, b: number): number {
	const [one, other] = [entries[a], entries[b]];
	return (one && other ? compare(one, other) : 0) || a - b;
}

const present = (entries: readonly (object | null)[]): number[] => picked(entries, (entry, place) => (entry ? place : null));

/** The former order without what changed, and what is there now merged into it; null where too much changed. */
function mended<T extends object>(
	former: Former<T>,
	entries: readonly (T | null)[],
	byPlace: (a: number, b: number) => number,
): number[] | null {
	if (former.entries.length !== entries.length) return null;
	const changed = new Set<number>();
	for (let place = 0; place < entries.length; place += 1) if (entries[place] !== former.entries[place]) changed.add(place);
	if (changed.size * mendedShare > entries.length) return null;
	const kept = changed.size === 0 ? former.sorted : former.sorted.filter((place) => !changed.has(place));
	const added = [...changed].filter((place) => entries[place]).toSorted(byPlace);
	return merged(kept, added, byPlace);
}

function merged(kept: readonly number[], added: number[], byPlace: (a: number, b: number) => number): number[] {
	let rest = kept.slice();
	const found: number[][] = [];
	for (const place of added) {
		const at = firstAfter(rest, (other) => byPlace(place, other) < 0);
		found.push(rest.slice(0, at), [place]);
		rest = rest.slice(at);
	}
	return ([] as number[]).concat(...found, rest);
}

/** The first position from which a condition holds, by halving. */
function firstAfter(sorted: readonly number[], holds: (place: number) => boolean): number {
	let [from, to] = [0, sorted.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if (holds(sorted[middle] ?? 0)) to = middle;
		else from = middle + 1;
	}
	return from;
}
