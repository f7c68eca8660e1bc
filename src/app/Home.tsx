import { useMemo, useState } from "react";
import { useNavigate } from "react-router";
import { today } from "../browser/clock.ts";
import { saveFile } from "../browser/files.ts";
import type { Review } from "../domain/review.ts";
import { ReviewsScreen } from "../features/reviews/ReviewsScreen.tsx";
import type { ReviewSummary } from "../features/reviews/types.ts";
import { usePhrases } from "../i18n/context.tsx";
import { defaultLens } from "../lenses/builtIn.ts";
import { paths } from "../paths.ts";
import { useReviews } from "../store/reviews.ts";
import { loadSample } from "./loadSample.ts";
import { openFile } from "./openFile.ts";
import { SaveAlert } from "./SaveStatus.tsx";
import { Shell } from "./Shell.tsx";
import { useSummaries } from "./useSummaries.ts";

/** The first screen: all reviews on this device. */
export function Home() {
	const phrases = usePhrases();
	const navigate = useNavigate();
	const { reviews, setAside, create, remove, restore, add } = useReviews();
	const [removed, setRemoved] = useState<Review | null>(null);
	const summaries = useSummaries(reviews);
	const sorted = useMemo(() => summaries.toSorted(byLastChange), [summaries]);
	return (
		<Shell>
			<SaveAlert />
			<ReviewsScreen
				reviews={sorted}
				setAside={setAside}
				onNew={() => navigate(paths.profile(create(defaultLens)))}
				onDelete={(id) => {
					setRemoved(reviews[id] ?? null);
					remove(id);
				}}
				onOpenFile={(file) => openFile(file, useReviews.getState, phrases)}
				onOpenSample={async () => {
					const sample = await loadSample(phrases.language);
					if (sample.ok) navigate(paths.report(add(sample.value)));
				}}
				onExport={(id) => exportFile(reviews[id])}
				onSaveSetAside={(id) => {
					const item = setAside.find((candidate) => candidate.id === id);
					if (item) saveFile(`plumbline-set-aside-${item.day}.txt`, new Blob([item.text], { type: "text/plain" }));
				}}
				undo={
					removed && {
						name: removed.workload.name,
						onUndo: () => {
							restore(removed);
							setRemoved(null);
						},
					}
				}
			/>
		</Shell>
	);
}

const byLastChange = (a: ReviewSummary, b: ReviewSummary) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0);

async function exportFile(review: Review | undefined): Promise<void> {
	if (!review) return;
	const { exportFormats, fileName } = await import("../formats/index.ts");
	const { writeReviewFile } = await import("../formats/review-json/writeReviewFile.ts");
	const format = exportFormats.find(({ id }) => id === "review");
	if (format) saveFile(fileName(review, today(), format), new Blob([writeReviewFile(review)], { type: format.mediaType }));
}
