/** Lists by position that are made anew only where something changed. */
import { isMany, layeredWith } from "./layered.ts";

/** By a list, what was found last between it and another. */
const lastPlaces = new WeakMap<readonly unknown[], { latter: readonly unknown[]; places: readonly number[] }>();

/** Positions at which another object stands than before; null where the two lists are not of one length. Each pair is gone through once. */
export function changedPlaces(former: readonly unknown[], latter: readonly unknown[]): readonly number[] | null {
	if (former.length !== latter.length) return null;
	if (former === latter) return [];
	const found = lastPlaces.get(former);
	if (found?.latter === latter) return found.places;
	const places: number[] = [];
	for (let place = 0; place < latter.length; place += 1) if (former[place] !== latter[place]) places.push(place);
	lastPlaces.set(former, { latter, places });
	return places;
}

/** The list with the entries at some positions made anew; all of them where the positions are not known. */
export function madeAgain<T>(
	former: readonly T[],
	places: Iterable<number> | null,
	make: (place: number) => T,
	length: number,
): T[] {
	if (places === null) return Array.from({ length }, (_, place) => make(place));
	const list = former.slice();
	for (const place of places) list[place] = make(place);
	return list;
}

/** What is read off each entry of a list; the same list as long as it would hold the same. */
export function keptValues<E, V>(read: (entry: E) => V): (list: readonly E[]) => readonly V[] {
	let last: { list: readonly E[]; values: readonly V[] } | null = null;
	return (list) => {
		const former = last;
		const changed = former && changedPlaces(former.list, list);
		const isSame = changed?.every((place) => former?.values[place] === read(list[place] as E));
		const values = former && isSame ? former.values : list.map((entry) => read(entry));
		last = { list, values };
		return values;
	};
}

/** By a record, what was found last between it and another. */
const lastFound = new WeakMap<object, { latter: object; keys: readonly string[] }>();

/** Keys under which another object stands than before. Versions of a review share what did not change; each pair is gone through once. */
export function changedKeys(former: Record<string, unknown>, latter: Record<string, unknown>): readonly string[] {
	if (former === latter) return [];
	const found = lastFound.get(former);
	if (found?.latter === latter) return found.keys;
	const reversed = lastFound.get(latter);
	if (reversed?.latter === former) return reversed.keys;
	const keys = keysChanged(former, latter);
	lastFound.set(former, { latter, keys });
	return keys;
}

/** A copy of a record with one entry set or, undefined, left out. Which one it is need not be looked for afterwards. */
export function withKey<V>(record: Record<string, V>, key: string, value: V | undefined): Record<string, V> {
	const isThere = Object.hasOwn(record, key);
	const isOther = value === undefined ? isThere : !isThere || record[key] !== value;
	const latter = isMany(record) ? layeredWith(record, key, value) : copyWith(record, key, value);
	lastFound.set(record, { latter, keys: isOther ? [key] : [] });
	return latter;
}

/** So many entries are set one by one; of more, one copy of all is cheaper. */
const fewEntries = 16;

/** A copy of a record with some entries set. */
export const withEntries = <V>(record: Record<string, V>, entries: readonly (readonly [string, V])[]): Record<string, V> =>
	entries.length <= fewEntries && isMany(record)
		? entries.reduce((made, [key, value]) => withKey(made, key, value), record)
		: { ...record, ...Object.fromEntries(entries) };

const copyWith = <V>(record: Record<string, V>, key: string, value: V | undefined): Record<string, V> =>
	value === undefined ? withoutKey(record, key) : { ...record, [key]: value };

function withoutKey<V>(record: Record<string, V>, key: string): Record<string, V> {
	const { [key]: _former, ...others } = record;
	return others;
}

function keysChanged(former: Record<string, unknown>, latter: Record<string, unknown>): string[] {
	const [changed, before, after] = [[] as string[], Object.keys(former), Object.keys(latter)];
	let added = 0;
	for (const key of after) {
		if (former[key] === latter[key] && Object.hasOwn(former, key)) continue;
		changed.push(key);
		if (!Object.hasOwn(former, key)) added += 1;
	}
	// As many as before and the new ones: none is gone.
	if (after.length < before.length + added) for (const key of before) if (!Object.hasOwn(latter, key)) changed.push(key);
	return changed;
}

/** What is made of the entries of a list, without those of which nothing is: `flatMap` makes a list for each of them. */
export function picked<T, R>(list: readonly T[], pick: (entry: T, place: number) => R | null): R[] {
	const found: R[] = [];
	for (let place = 0; place < list.length; place += 1) {
		const one = pick(list[place] as T, place);
		if (one !== null) found.push(one);
	}
	return found;
}
