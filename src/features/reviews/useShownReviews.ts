import { useMemo } from "react";
import { holdsWords } from "../../domain/find/search.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { type ModelColumn, type Sort as ModelSort, useTableModel } from "../../ui/tableModel.ts";
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
export function useShownReviews(reviews: ReviewSummary[], { find, sort, archived }: Arrangement): ReviewSummary[] {
	const { language } = usePhrases();
	const filters = useMemo(() => ({ find, place: placeOf({ archived }) }), [find, archived]);
	const { groups } = useTableModel({ columns, rows: reviews, keyOf, language, filters, ...orders[sort] });
	return groups[0]?.rows ?? [];
}

const keyOf = ({ id }: ReviewSummary): string => id;

const placeOf = ({ archived }: Pick<ReviewSummary, "archived">) => (archived ? "archive" : "list");

const answeredShare = ({ figures }: ReviewSummary) =>
	figures && figures.progress.visible > 0 ? figures.progress.answered / figures.progress.visible : undefined;

const columns: ModelColumn<ReviewSummary>[] = [
	{ id: "find", passes: ({ name, owner, assessor }, wanted) => holdsWords([name, owner, assessor ?? ""], wanted) },
	{ id: "place", passes: (review, wanted) => placeOf(review) === wanted },
	{ id: "changed", sortBy: ({ changedAt }) => changedAt },
	{ id: "name", sortBy: ({ name }) => name || undefined },
	{ id: "lens", sortBy: ({ lens }) => lens || undefined },
	{ id: "progress", sortBy: answeredShare },
	{ id: "low", sortBy: ({ figures }) => figures?.score?.low },
	{ id: "high", sortBy: ({ figures }) => figures?.score?.high },
	{ id: "risk", sortBy: ({ figures }) => figures?.high },
];

const rising = (column: string): ModelSort => ({ column, falling: false });
const falling = (column: string): ModelSort => ({ column, falling: true });

/** By what each order sorts, and by what among equals: the lowest of an interval counts first. */
const orders: Record<Sort, { sort: ModelSort; thenBy?: ModelSort }> = {
	changed: { sort: falling("changed") },
	name: { sort: rising("name") },
	lens: { sort: rising("lens"), thenBy: rising("name") },
	progress: { sort: falling("progress") },
	score: { sort: rising("low"), thenBy: rising("high") },
	risk: { sort: falling("risk") },
};
