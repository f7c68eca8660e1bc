/** Sorting again after a few entries changed. */
import { changedPlaces } from "../kept.ts";

/** Beyond one changed entry in so many, sorting anew is no dearer. */
const mendedShare = 8;

interface Former<E> {
	entries: readonly E[];
	/** Positions, sorted. */
	sorted: readonly number[];
}

/** What is compared of an entry; null: it stands in no order. */
type Comparable<E, T> = (entry: E) => T | null;

/**
 * Positions of entries in the order of what is picked of them; of equal ones the earlier position comes first. The order that was found
 * last is mended where entries are others than then, so that a change costs no sort. The result is that of a full, stable sort.
 */
export function keptOrder<E, T>(
	pick: Comparable<E, T>,
	compare: (a: T, b: T) => number,
): (entries: readonly E[]) => readonly number[] {
	let former: Former<E> = { entries: [], sorted: [] };
	return (entries) => {
		const at = (place: number): T | null => pick(entries[place] as E);
		const byPlace = (a: number, b: number) => {
			const [one, other] = [at(a), at(b)];
			return (one && other ? compare(one, other) : 0) || a - b;
		};
		const isIn = (place: number) => at(place) !== null;
		former = {
			entries,
			sorted: mended(former, entries, { isIn, byPlace }) ?? [...entries.keys()].filter(isIn).toSorted(byPlace),
		};
		return former.sorted;
	};
}

interface Places {
	isIn: (place: number) => boolean;
	byPlace: (a: number, b: number) => number;
}

/** The former order without what changed, and what is there now merged into it; null where too much changed. */
function mended<E>(former: Former<E>, entries: readonly E[], { isIn, byPlace }: Places): readonly number[] | null {
	const changed = changedPlaces(former.entries, entries);
	if (!changed || changed.length * mendedShare > entries.length) return null;
	if (changed.length === 0) return former.sorted;
	return merged(without(former.sorted, changed), changed.filter(isIn).toSorted(byPlace), byPlace);
}

/** So few are looked for one by one: the engine does that faster than it calls a function for each of thousands. */
const few = 8;

function without(sorted: readonly number[], places: readonly number[]): readonly number[] {
	if (places.length > few) {
		const gone = new Set(places);
		return sorted.filter((place) => !gone.has(place));
	}
	const kept = sorted.slice();
	for (const place of places) {
		const at = kept.indexOf(place);
		if (at >= 0) kept.splice(at, 1);
	}
	return kept;
}

function merged(kept: readonly number[], added: readonly number[], byPlace: (a: number, b: number) => number): number[] {
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
