/** Lists by position that are made anew only where something changed. */

/** Positions at which another object stands than before; null where the two lists are not of one length. */
export function changedPlaces(former: readonly unknown[], latter: readonly unknown[]): number[] | null {
	if (former.length !== latter.length) return null;
	const changed: number[] = [];
	if (former === latter) return changed;
	for (let place = 0; place < latter.length; place += 1) if (former[place] !== latter[place]) changed.push(place);
	return changed;
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

/** Keys under which another object stands than before. Versions of a review share what did not change. */
export function changedKeys(former: Record<string, unknown>, latter: Record<string, unknown>): string[] {
	if (former === latter) return [];
	const changed: string[] = [];
	for (const key of Object.keys(latter)) if (!Object.hasOwn(former, key) || former[key] !== latter[key]) changed.push(key);
	for (const key of Object.keys(former)) if (!Object.hasOwn(latter, key)) changed.push(key);
	return changed;
}
