/** The kinds of what a file of another format does not carry of a lens, and how two parts are compared. */

export const lossKinds = [
	"items",
	"kinds",
	"requirements",
	"judgements",
	"tradeoffs",
	"texts",
	"statements",
	"choices",
	"links",
	"topics",
	"conditions",
	"further",
	"pillars",
	"facts",
	"tensions",
	"sources",
	"languages",
	"language",
	"scope",
	"licence",
	"version",
	"ids",
	"lensId",
	"other",
] as const;

export type LossKind = (typeof lossKinds)[number];

/** How many parts of a lens come back otherwise, or not at all. */
export interface Loss {
	what: LossKind;
	n: number;
}

/** Counts so many of a kind; none of them is no loss. */
export type Count = (what: LossKind, n: number) => void;

/** Without regard to the order of members. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).filter(([, one]) => one !== undefined);
	return Object.fromEntries(
		entries.map(([key, one]) => [key, sorted(one)]).toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
	);
}

/** 1 where two parts say something else. */
export const differ = (a: unknown, b: unknown): number => (same(a, b) ? 0 : 1);

/** By how many one list is shorter than the other. */
export const fewer = (a: unknown[] = [], b: unknown[] = []): number => Math.max(0, a.length - b.length);
