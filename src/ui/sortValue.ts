export type SortValue = string | number | undefined;

/** Compares numbers as such, and everything else by the rules of a language, digits within a text as numbers. */
export function comparerOf(language: string): (a: SortValue, b: SortValue) => number {
	const { compare } = new Intl.Collator(language, { numeric: true });
	return (a, b) => (typeof a === "number" && typeof b === "number" ? a - b : compare(String(a ?? ""), String(b ?? "")));
}
