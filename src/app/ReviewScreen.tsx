import { lazy, Suspense } from "react";
import { browserLanguage } from "../browser/language.ts";
import { type PrintChoice, usualPaper } from "../domain/report/printChoice.ts";
import type { Review } from "../domain/review/review.ts";
import type { ExportRequest } from "../features/report/exportMenu/choices.ts";
import { writers } from "../formats/writers.ts";
import { usePhrases } from "../i18n/context.tsx";
import { useDevice } from "../ui/device.ts";
import type { ExportOutcome, ExportWatch } from "../ui/exporting/useExporting.ts";
import { type Seen, useSeen } from "../ui/seen.ts";
import { deviceReviews } from "./deviceReviews.ts";
import { openFile } from "./openFile.ts";

const ProfileScreen = lazy(() => import("../features/profile/ProfileScreen.tsx").then((m) => ({ default: m.ProfileScreen })));
const QuestionsScreen = lazy(() =>
	import("../features/questions/QuestionsScreen.tsx").then((m) => ({ default: m.QuestionsScreen })),
);
const OpenScreen = lazy(() => import("../features/open/OpenScreen.tsx").then((m) => ({ default: m.OpenScreen })));
const ReportScreen = lazy(() => import("../features/report/ReportScreen.tsx").then((m) => ({ default: m.ReportScreen })));
const PillarScreen = lazy(() => import("../features/pillar/PillarScreen.tsx").then((m) => ({ default: m.PillarScreen })));
const PlanScreen = lazy(() => import("../features/plan/PlanScreen.tsx").then((m) => ({ default: m.PlanScreen })));
const OverviewScreen = lazy(() => import("../features/overview/OverviewScreen.tsx").then((m) => ({ default: m.OverviewScreen })));
const TogetherScreen = lazy(() => import("../features/together/TogetherScreen.tsx").then((m) => ({ default: m.TogetherScreen })));
const Milestones = lazy(() => import("./milestones/Milestones.tsx").then((m) => ({ default: m.Milestones })));
const SinceLatest = lazy(() => import("./milestones/SinceLatest.tsx").then((m) => ({ default: m.SinceLatest })));
const PresentScreen = lazy(() => import("../features/present/PresentScreen.tsx").then((m) => ({ default: m.PresentScreen })));
const BriefingScreen = lazy(() => import("../features/briefing/BriefingScreen.tsx").then((m) => ({ default: m.BriefingScreen })));

export type ScreenName =
	| "profile"
	| "questions"
	| "overview"
	| "open"
	| "report"
	| "pillar"
	| "plan"
	| "together"
	| "milestones"
	| "present"
	| "briefing";

/** One screen of a review, which loads when it is first shown; what it asks of files and the device is handed to it here. */
export function ReviewScreen({ name }: { name: ScreenName }) {
	const phrases = usePhrases();
	const seen = useSeen();
	const { copy } = useDevice();
	switch (name) {
		case "profile":
			return <ProfileScreen />;
		case "questions":
			return <QuestionsScreen />;
		case "overview":
			return <OverviewScreen />;
		case "open":
			return <OpenScreen />;
		case "plan":
			return <PlanScreen />;
		case "milestones":
			return <Milestones />;
		case "pillar":
			return <PillarScreen />;
		case "present":
			return <PresentScreen />;
		case "briefing":
			return <BriefingScreen />;
		case "report":
			return (
				<ReportScreen
					since={<SinceMilestones />}
					paper={usualPaper(browserLanguage())}
					files={writers}
					onExport={(request, watch) => exportReview(seen, request, watch)}
					onMeasure={(print, signal) => measurePdf(seen, print, signal)}
					onCopyGap={async (gap) => copy(await gapAsMarkdown(seen, gap))}
				/>
			);
		case "together":
			return (
				<TogetherScreen
					onHandOut={(assessor) => handOutSheet(seen.review, assessor)}
					onOpenFile={(file) => openFile(file, deviceReviews, phrases)}
				/>
			);
	}
}

/** It comes when it is there: the report waits for no milestone. */
const SinceMilestones = () => (
	<Suspense fallback={null}>
		<SinceLatest />
	</Suspense>
);

async function handOutSheet(review: Review, assessor: string): Promise<void> {
	const { saveBlankSheet } = await import("./sheets/saveSheet.ts");
	saveBlankSheet(review, assessor);
}

/** The way of exports loads with the first of them. */
async function exportReview(seen: Seen, request: ExportRequest, watch: ExportWatch): Promise<ExportOutcome | null> {
	const { exportReview: write } = await import("./exports/exportReview.ts");
	return write(seen, request, watch);
}

async function measurePdf(seen: Seen, print: PrintChoice, signal: AbortSignal): Promise<number | null> {
	const { measurePdf: measure } = await import("./exports/exportReview.ts");
	return measure(seen, print, signal);
}

async function gapAsMarkdown({ report, words, lens }: Seen, gap: string): Promise<string> {
	const { writeGapMarkdown } = await import("../formats/markdown/writeGapMarkdown.ts");
	return writeGapMarkdown(report, gap, words, lens);
}
