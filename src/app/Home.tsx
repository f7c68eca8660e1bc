import { lazy, Suspense, useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { ReviewsScreen } from "../features/reviews/ReviewsScreen.tsx";
import type { Takes } from "../features/reviews/types.ts";
import { usePhrases } from "../i18n/context.tsx";
import type { Phrases } from "../i18n/phrases.ts";
import { defaultLens } from "../lenses/builtIn.ts";
import { paths } from "../paths.ts";
import { useReviews } from "../store/reviews.ts";
import type { ReadingWatch } from "../ui/useReading.ts";
import { loadSample } from "./loadSample.ts";
import { SaveAlert } from "./SaveStatus.tsx";
import { Shell } from "./Shell.tsx";
import { useReviewActions } from "./useReviewActions.ts";
import { useSummaries } from "./useSummaries.ts";

const BackupReminder = lazy(() =>
	import("./backup/BackupReminder.tsx").then(({ BackupReminder: component }) => ({ default: component })),
);

/** The first screen: all reviews on this device. */
export function Home() {
	const phrases = usePhrases();
	const navigate = useNavigate();
	const { reviews, setAside, begin, add } = useReviews();
	const summaries = useSummaries(reviews, phrases.language);
	return (
		<Shell>
			<SaveAlert />
			{summaries.length > 0 && (
				<Suspense fallback={null}>
					<BackupReminder />
				</Suspense>
			)}
			<ReviewsScreen
				reviews={summaries}
				setAside={setAside}
				{...useReviewActions(phrases)}
				takes={useTakes()}
				onNew={async () => navigate((await hasChoice()) ? paths.library : paths.profile(begin(defaultLens)))}
				onOpenFile={(file, watch) => openOwnFile(file, phrases, watch)}
				onOpenSample={async () => {
					const sample = await loadSample(phrases.language);
					if (sample.ok) navigate(paths.report(add(sample.value)));
				}}
				onSaveSetAside={async (id, isProtected) => {
					const item = setAside.find((candidate) => candidate.id === id);
					const { deliver } = await import("./secret/deliver.ts");
					if (!item) return;
					await deliver(`plumbline-set-aside-${item.day}.txt`, new Blob([item.text], { type: "text/plain" }), isProtected);
				}}
			/>
		</Shell>
	);
}

/** Whether lenses were imported: then a new review begins with the choice of one. */
async function hasChoice(): Promise<boolean> {
	// A database that cannot be used is not waited for once more.
	if (useReviews.getState().save.state === "failed") return false;
	const { openLensRecords } = await import("../browser/lensRecords.ts");
	return openLensRecords()
		.findAll()
		.then((records) => records.length > 0)
		.catch(() => false);
}

/** What opens here, once the first screen has been drawn: the table of readers loads after it. */
function useTakes(): Takes {
	const [takes, setTakes] = useState<Takes>({ accept: "", kinds: [] });
	useEffect(() => {
		void import("./taken.ts").then(({ takes: known }) => setTakes(known));
	}, []);
	return takes;
}

/** What reads files loads with the first one. */
async function openOwnFile(file: File, phrases: Phrases, watch: ReadingWatch) {
	const [{ openFile }, { deviceReviews }] = await Promise.all([import("./openFile.ts"), import("./deviceReviews.ts")]);
	return openFile(file, deviceReviews, phrases, watch);
}
