import { useEffect, useState } from "react";
import { today } from "../browser/clock.ts";
import type { Lens } from "../domain/lens.ts";
import type { Report } from "../domain/report.ts";
import type { Review } from "../domain/review.ts";
import type { ReviewSummary } from "../features/reviews/types.ts";

/** Reports of a review under a lens; its code and the lenses load after the first screen has been painted. */
type Judge = (review: Review) => Report | null;

/** One row per review; figures appear once what they need is there. */
export function useSummaries(reviews: Record<string, Review>): ReviewSummary[] {
	const judge = useJudge([...new Set(Object.values(reviews).map((review) => review.lens.id))]);
	return Object.values(reviews).map((review) => summaryOf(review, judge(review)));
}

function useJudge(lensIds: string[]): Judge {
	const [judge, setJudge] = useState<{ judge: Judge }>({ judge: () => null });
	const wanted = lensIds.toSorted().join(" ");
	useEffect(() => {
		let current = true;
		loadJudge(wanted.split(" ").filter(Boolean)).then((loaded) => {
			if (current) setJudge({ judge: loaded });
		});
		return () => {
			current = false;
		};
	}, [wanted]);
	return judge.judge;
}

async function loadJudge(lensIds: string[]): Promise<Judge> {
	if (lensIds.length === 0) return () => null;
	const [{ loadLensStructure }, { reportOf }] = await Promise.all([import("../lenses/catalog.ts"), import("../store/report.ts")]);
	const lenses = new Map<string, Lens>();
	for (const id of lensIds) {
		const result = await loadLensStructure(id);
		if (result.ok) lenses.set(id, result.value);
	}
	return (review) => {
		const lens = lenses.get(review.lens.id);
		return lens ? reportOf(lens, review, today()) : null;
	};
}

function summaryOf(review: Review, report: Report | null): ReviewSummary {
	const said = { id: review.id, name: review.workload.name, owner: review.workload.owner, changedAt: review.changedAt };
	if (!report) return { ...said, progress: { answered: 0, visible: 0 }, scoreShown: null, bands: null, high: 0 };
	const { progress, overall, risks } = report;
	return { ...said, progress, scoreShown: overall?.shown ?? null, bands: overall?.bands ?? null, high: risks.high };
}
