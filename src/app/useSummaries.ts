import { useEffect, useState } from "react";
import { today } from "../browser/clock.ts";
import type { Lens } from "../domain/lens.ts";
import type { Review } from "../domain/review.ts";
import type { ReviewSummary } from "../features/reviews/types.ts";
import { reportOf } from "../store/report.ts";

/** One row per review; figures appear once the lenses they need are there. */
export function useSummaries(reviews: Record<string, Review>): ReviewSummary[] {
	const lenses = useLenses([...new Set(Object.values(reviews).map((review) => review.lens.id))]);
	return Object.values(reviews).map((review) => summaryOf(review, lenses[review.lens.id]));
}

function useLenses(ids: string[]): Record<string, Lens> {
	const [lenses, setLenses] = useState<Record<string, Lens>>({});
	const wanted = ids.toSorted().join(" ");
	useEffect(() => {
		let current = true;
		for (const id of wanted.split(" ").filter(Boolean)) {
			import("../lenses/catalog.ts")
				.then(({ loadLensStructure }) => loadLensStructure(id))
				.then((result) => {
					if (current && result.ok) setLenses((known) => ({ ...known, [id]: result.value }));
				});
		}
		return () => {
			current = false;
		};
	}, [wanted]);
	return lenses;
}

function summaryOf(review: Review, lens: Lens | undefined): ReviewSummary {
	const said = { id: review.id, name: review.workload.name, owner: review.workload.owner, changedAt: review.changedAt };
	if (!lens) return { ...said, progress: { answered: 0, visible: 0 }, scoreShown: null, bands: null, high: 0 };
	const { progress, overall, risks } = reportOf(lens, review, today());
	return { ...said, progress, scoreShown: overall?.shown ?? null, bands: overall?.bands ?? null, high: risks.high };
}
