import { holdsWords } from "../../domain/find/search.ts";
import type { ReviewSummary } from "./types.ts";

export const sorts = ["changed", "name", "lens", "progress", "score", "risk"] as const;

export type Sort = (typeof sorts)[number];

/** Which reviews a list shows, and in which order. */
export interface Arrangement {
	find: string;
	sort: Sort;
	/** The archive, instead of what is being worked on. */
	archived: boolean;
}

/** The reviews whose workload, owner or assessor holds every word looked for, sorted; equals keep the order they came in. */
export function arrange(reviews: ReviewSummary[], { find, sort, archived }: Arrangement, language: string): ReviewSummary[] {
	const found = reviews.filter(
		(review) => review.archived === archived && holdsWords([review.name, review.owner, review.assessor ?? ""], find),
	);
	return found.toSorted(comparers(language)[sort]);
}

type Comparer = (a: ReviewSummary, b: ReviewSummary) => number;

const ascending =
	<K extends number | string>(key: (review: ReviewSummary) => K): Comparer =>
	(a, b) =>
		key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;

/** The lowest of an interval counts first; nothing to score comes last. */
const lowest = ({ figures }: ReviewSummary) => figures?.score?.low ?? Number.POSITIVE_INFINITY;
const highest = ({ figures }: ReviewSummary) => figures?.score?.high ?? Number.POSITIVE_INFINITY;

const answeredShare = ({ figures }: ReviewSummary) =>
	figures && figures.progress.visible > 0 ? figures.progress.answered / figures.progress.visible : -1;

function comparers(language: string): Record<Sort, Comparer> {
	const collator = new Intl.Collator(language, { numeric: true });
	const byText = (text: (review: ReviewSummary) => string): Comparer => {
		const emptyLast = ascending((review) => (text(review) === "" ? 1 : 0));
		return (a, b) => emptyLast(a, b) || collator.compare(text(a), text(b));
	};
	const byName = byText(({ name }) => name);
	const byLens = byText(({ lens }) => lens);
	return {
		changed: (a, b) => ascending(({ changedAt }) => changedAt)(b, a),
		name: byName,
		lens: (a, b) => byLens(a, b) || byName(a, b),
		progress: (a, b) => answeredShare(b) - answeredShare(a),
		score: (a, b) => ascending(lowest)(a, b) || ascending(highest)(a, b),
		risk: (a, b) => (b.figures?.high ?? -1) - (a.figures?.high ?? -1),
	};
}
