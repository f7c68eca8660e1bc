/**
 * The places of what was found alike, as one text: thousands of them cost a page no more than a text does. A line for each: resource, line,
 * place and the position of the very line among those that the file keeps, with tabs between.
 */

/** Where something stands for one resource. */
export interface KeptPlace {
	/** Its position in the list of resources of the file. */
	resource: number;
	/** Counted from 1; 0 where the place has none. */
	line: number;
	place: string;
	/** The position of what stands there in the list of lines of the file. */
	text: number;
}

/** Tabs and ends of lines, which part places, are spaces within one. */
const within = (text: string): string => text.replace(/[\t\r\n]+/g, " ");

/** The text of at least one place. */
export const writePlaces = (places: readonly KeptPlace[]): string =>
	places.map(({ resource, line, place, text }) => [resource, line, within(place), text].join("\t")).join("\n");

/** The first places of a text, in their order; all unless said otherwise. */
export function readPlaces(on: string, most = Number.POSITIVE_INFINITY): KeptPlace[] {
	const found: KeptPlace[] = [];
	for (let start = 0; start <= on.length && found.length < most; ) {
		const end = on.indexOf("\n", start);
		const row = on.slice(start, end < 0 ? on.length : end);
		const [resource, line, place = "", text] = row.split("\t");
		found.push({ resource: Number(resource), line: Number(line), place, text: Number(text) });
		start = end < 0 ? on.length + 1 : end + 1;
	}
	return found;
}

/** The positions of the resources that a text names, each once, in their order. */
export function resourcesIn(on: string): number[] {
	const found = new Set<number>();
	for (let start = 0; start <= on.length; ) {
		found.add(Number.parseInt(on.slice(start, start + 10), 10));
		const end = on.indexOf("\n", start);
		start = end < 0 ? on.length + 1 : end + 1;
	}
	return [...found];
}

/** How many places a text has. */
export function countPlaces(on: string): number {
	let count = 1;
	for (let at = on.indexOf("\n"); at >= 0; at = on.indexOf("\n", at + 1)) count += 1;
	return count;
}

/** Whether a text is one of places. */
export const isPlaces = (on: string): boolean => !otherRow.test(on);

/** Rows end with a line feed alone: Unicode's own ends of lines may stand in a place. */
const otherRow = /(?:^|\n)(?!\d{1,9}\t\d{1,9}\t[^\t\n]*\t\d{1,9}(?:\n|$))/;
