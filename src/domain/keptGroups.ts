/** Positions in a list by what its entries are grouped under, mended where entries change. */
import { changedPlaces } from "./kept.ts";

/** By group, the positions of its entries in order; a group without any is absent. */
export type Groups<G extends string> = ReadonlyMap<G, readonly number[]>;

interface Last<E, G extends string> {
	list: readonly E[];
	/** By position; null: in no group. */
	keys: (G | null)[];
	groups: Groups<G>;
}

/** Beyond one changed entry in so many, all are grouped anew. */
const mendedShare = 8;

/**
 * Groups the entries of a list; null: an entry is in none. The groups that were found last are mended where entries are others than
 * then, and a group whose positions stay is the same list. Whatever else `groupOf` looks at has to follow from the entry.
 */
export function keptGroups<E, G extends string, A extends readonly unknown[] = []>(
	groupOf: (entry: E, ...given: A) => G | null,
): (list: readonly E[], ...given: A) => Groups<G> {
	const known = new WeakMap<readonly E[], Groups<G>>();
	let last: Last<E, G> | null = null;
	return (list, ...given) => {
		const former = known.get(list);
		if (former) return former;
		const keyAt = (place: number) => groupOf(list[place] as E, ...given);
		const changed = last && changedPlaces(last.list, list);
		last =
			last && changed && changed.length * mendedShare <= list.length ? mended(last, list, changed, keyAt) : grouped(list, keyAt);
		known.set(list, last.groups);
		return last.groups;
	};
}

type KeyAt<G> = (place: number) => G | null;

function grouped<E, G extends string>(list: readonly E[], keyAt: KeyAt<G>): Last<E, G> {
	const groups = new Map<G, number[]>();
	const keys = Array.from(list, (_, place) => keyAt(place));
	for (const [place, key] of keys.entries()) {
		if (key === null) continue;
		const own = groups.get(key);
		if (own) own.push(place);
		else groups.set(key, [place]);
	}
	return { list, keys, groups };
}

function mended<E, G extends string>(
	{ keys, groups: former }: Last<E, G>,
	list: readonly E[],
	changed: readonly number[],
	keyAt: KeyAt<G>,
): Last<E, G> {
	const moved = changed.flatMap((place) => {
		const [from, to] = [keys[place] ?? null, keyAt(place)];
		keys[place] = to;
		return from === to ? [] : [{ place, from, to }];
	});
	if (moved.length === 0) return { list, keys, groups: former };
	const groups = new Map(former);
	for (const key of new Set(moved.flatMap(({ from, to }) => [from, to]))) {
		if (key === null) continue;
		const gone = new Set(moved.flatMap(({ place, from }) => (from === key ? [place] : [])));
		const come = moved.flatMap(({ place, to }) => (to === key ? [place] : []));
		const own = mendedPlaces(groups.get(key) ?? [], gone, come);
		if (own.length > 0) groups.set(key, own);
		else groups.delete(key);
	}
	return { list, keys, groups };
}

/** Sorted positions without some and with others. */
function mendedPlaces(places: readonly number[], gone: ReadonlySet<number>, come: readonly number[]): readonly number[] {
	const kept = places.slice();
	for (const place of gone) kept.splice(firstFrom(kept, place), 1);
	for (const place of come) kept.splice(firstFrom(kept, place), 0, place);
	return kept;
}

/** The first index at which sorted numbers reach a number, by halving; their count where none does. */
export function firstFrom(sorted: readonly number[], wanted: number): number {
	let [from, to] = [0, sorted.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((sorted[middle] ?? 0) < wanted) from = middle + 1;
		else to = middle;
	}
	return from;
}
