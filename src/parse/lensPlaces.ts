/** Places in a lens that its checks name. */

/** An id with the place it stands at. */
export interface Placed {
	id: string;
	place: string;
}

/** Place of an entry of a list. */
export const placeIn = (list: string, index: number, id: string): string => `${list}[${index}] (${id})`;

/** Entries that bear an id, with their places. */
export const entries = (list: string, of: { id: string }[] = []): Placed[] =>
	of.map(({ id }, index) => ({ id, place: placeIn(list, index, id) }));

/** A list of bare ids, with their places. */
export const plain = (list: string, of: string[] = []): Placed[] => of.map((id, index) => ({ id, place: `${list}[${index}]` }));
