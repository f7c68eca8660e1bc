export type SortValue = string | number | undefined;

/** Compares numbers as such, and everything else by the rules of a language, digits within a text as numbers. */
export function comparerOf(language: string): (a: SortValue, b: SortValue) => number {
	const { compare } = new Intl.Collator(language, { numeric: true });
	return (a, b) => (typeof a === "number" && typeof b === "number" ? a - b : compare(String(a ?? ""), String(b ?? "")));
}

/** Rows sorted by a value; undefined values come last either way, and equals keep their order. */
export function sortRows<R>(rows: R[], sortBy: (row: R) => SortValue, falling: boolean, language: string): R[] {
	const compare = comparerOf(language);
	const missing = (value: SortValue) => Number(value === undefined);
	return rows.toSorted((first, second) => {
		const [a, b] = [sortBy(first), sortBy(second)];
		return missing(a) - missing(b) || (falling ? compare(b, a) : compare(a, b));
	});
}
