import type { ReviewSummary } from "./types.ts";

export const sorts = ["changed", "name", "risk"] as const;

export type Sort = (typeof sorts)[number];

/** Which reviews a list shows, and in which order. */
export interface Arrangement {
	find: string;
	sort: Sort;
}

/** Without case and accents: "wojcik" finds "Wójcik". */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The reviews whose workload or owner holds every word looked for, sorted; equals keep the order they came in. */
export function arrange(reviews: ReviewSummary[], { find, sort }: Arrangement, language: string): ReviewSummary[] {
	const wanted = plain(find).split(/\s+/).filter(Boolean);
	const found = reviews.filter(({ name, owner }) => {
		const text = plain(`${name} ${owner}`);
		return wanted.every((word) => text.includes(word));
	});
	return found.toSorted(comparers(language)[sort]);
}

function comparers(language: string): Record<Sort, (a: ReviewSummary, b: ReviewSummary) => number> {
	const collator = new Intl.Collator(language, { numeric: true });
	return {
		changed: (a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0),
		name: (a, b) => Number(a.name === "") - Number(b.name === "") || collator.compare(a.name, b.name),
		risk: (a, b) => b.high - a.high,
	};
}
