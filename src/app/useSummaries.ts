import { useEffect, useMemo, useReducer } from "react";
import { inSlices } from "../browser/idle.ts";
import { lensKey, type Review } from "../domain/review/review.ts";
import type { Figures, ReviewSummary } from "../features/reviews/types.ts";
import type { Language } from "../i18n/languages.ts";
import { useLenses } from "./useLenses.ts";

/** What each version of a review comes to. The reports behind it are not kept: hundreds of them would be heavy. */
const known = new WeakMap<Review, Figures>();

/** The row of each version of a review as it was last told: the same object while nothing about it is new. */
const told = new WeakMap<Review, ReviewSummary>();

/** One row per review, last changed first; figures and the lens's name appear as they come, long after the first paint. */
export function useSummaries(reviews: Record<string, Review>, language: Language): ReviewSummary[] {
	const sorted = useMemo(() => Object.values(reviews).toSorted(byLastChange), [reviews]);
	const { judge, titles } = useLenses([...new Set(sorted.map(lensKey))], language);
	const [, tell] = useReducer((slices: number) => slices + 1, 0);
	useEffect(() => {
		if (!judge) return;
		const open = sorted.filter((review) => !known.has(review));
		const learn = (review: Review) => {
			const figures = judge(review);
			if (figures) known.set(review, figures);
		};
		return inSlices(open, learn, tell);
	}, [sorted, judge]);
	return sorted.map((review) => summaryOf(review, titles.get(lensKey(review)) ?? ""));
}

const byLastChange = (a: Review, b: Review) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0);

function summaryOf(review: Review, lens: string): ReviewSummary {
	const figures = known.get(review) ?? null;
	const former = told.get(review);
	if (former && former.lens === lens && former.figures === figures) return former;
	const { id, workload, changedAt, archived } = review;
	const assessor = review.sheetOf?.assessor ?? null;
	const summary = { id, name: workload.name, owner: workload.owner, assessor, changedAt, archived, lens, figures };
	told.set(review, summary);
	return summary;
}
