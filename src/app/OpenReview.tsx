import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { useParams } from "react-router";
import { addressOf, copyText } from "../browser/clipboard.ts";
import { today } from "../browser/clock.ts";
import { browserLanguage } from "../browser/language.ts";
import type { Lens } from "../domain/lens.ts";
import type { LensTexts } from "../domain/lensTexts.ts";
import { usualPaper } from "../domain/printChoice.ts";
import type { Problem } from "../domain/result.ts";
import type { Review } from "../domain/review.ts";
import type { ExportRequest } from "../features/report/exportMenu/choices.ts";
import { PhrasesContext, usePhrases } from "../i18n/context.tsx";
import { loadPhrases } from "../i18n/load.ts";
import type { Phrases } from "../i18n/phrases.ts";
import { problemText } from "../i18n/problemText.ts";
import { loadLens } from "../lenses/catalog.ts";
import { edits } from "../store/edits.ts";
import { reportOf } from "../store/report.ts";
import { useReviews } from "../store/reviews.ts";
import { useSettings } from "../store/settings.ts";
import type { Desk } from "../ui/desk.ts";
import type { ExportOutcome, ExportWatch } from "../ui/exporting/useExporting.ts";
import { SingleKeysContext } from "../ui/useSingleKeys.ts";
import { NotFound } from "./NotFound.tsx";
import { openFile } from "./openFile.ts";
import { SaveAlert } from "./SaveStatus.tsx";
import { Shell } from "./Shell.tsx";
import { ownShelf } from "./shelf.ts";
import { useOverlay, useReviewTools } from "./useReviewTools.tsx";

const ProfileScreen = lazy(() => import("../features/profile/ProfileScreen.tsx").then((m) => ({ default: m.ProfileScreen })));
const QuestionsScreen = lazy(() =>
	import("../features/questions/QuestionsScreen.tsx").then((m) => ({ default: m.QuestionsScreen })),
);
const ReportScreen = lazy(() => import("../features/report/ReportScreen.tsx").then((m) => ({ default: m.ReportScreen })));
const PillarScreen = lazy(() => import("../features/pillar/PillarScreen.tsx").then((m) => ({ default: m.PillarScreen })));
const PlanScreen = lazy(() => import("../features/plan/PlanScreen.tsx").then((m) => ({ default: m.PlanScreen })));
const OverviewScreen = lazy(() => import("../features/overview/OverviewScreen.tsx").then((m) => ({ default: m.OverviewScreen })));
const TogetherScreen = lazy(() => import("../features/together/TogetherScreen.tsx").then((m) => ({ default: m.TogetherScreen })));
const Milestones = lazy(() => import("./milestones/Milestones.tsx").then((m) => ({ default: m.Milestones })));
const SinceLatest = lazy(() => import("./milestones/SinceLatest.tsx").then((m) => ({ default: m.SinceLatest })));
const SheetBar = lazy(() => import("../features/together/SheetBar.tsx").then((m) => ({ default: m.SheetBar })));
const PresentScreen = lazy(() => import("../features/present/PresentScreen.tsx").then((m) => ({ default: m.PresentScreen })));

export type ScreenName =
	| "profile"
	| "questions"
	| "overview"
	| "report"
	| "pillar"
	| "plan"
	| "together"
	| "milestones"
	| "present";

interface LoadedLens {
	lens: Lens;
	texts: LensTexts;
	phrases: Phrases;
}

/** A review by its address: fetches its lens in the interface's language, then shows the screen asked for. */
export function OpenReview({ screen }: { screen: ScreenName }) {
	const { review: id = "" } = useParams();
	const review = useReviews((state) => (Object.hasOwn(state.reviews, id) ? state.reviews[id] : undefined));
	if (!review) return <NotFound />;
	return <WithLens review={review} screen={screen} />;
}

function WithLens({ review, screen }: { review: Review; screen: ScreenName }) {
	const { language, notation, t } = usePhrases();
	const singleKeys = useSettings((settings) => settings.shortcuts);
	const [loaded, setLoaded] = useState<LoadedLens | null>(null);
	const [problems, setProblems] = useState<Problem[]>([]);
	const [failure, setFailure] = useState<unknown>(null);
	useEffect(() => {
		let current = true;
		Promise.all([loadLens(review.lens.id, language), loadPhrases(language, notation)]).then(([result, phrases]) => {
			if (!current) return;
			if (result.ok) setLoaded({ ...result.value, phrases });
			setProblems(result.ok ? [] : result.problems);
		}, setFailure);
		return () => {
			current = false;
		};
	}, [review.lens.id, language, notation]);
	const name = { id: review.id, name: review.workload.name };
	if (failure) throw failure;
	if (problems.length > 0) return <LensFailure review={name} problems={problems} />;
	// While another language loads, the screen stays as it was: focus, scrolling and keystrokes with it.
	if (!loaded || loaded.lens.id !== review.lens.id) {
		return (
			<Shell review={name}>
				<p className="page soft">{t("app.loading")}</p>
			</Shell>
		);
	}
	return (
		<PhrasesContext value={loaded.phrases}>
			<SingleKeysContext value={singleKeys}>
				<Opened review={review} loaded={loaded} screen={screen} />
			</SingleKeysContext>
		</PhrasesContext>
	);
}

function LensFailure({ review, problems }: { review: { id: string; name: string }; problems: Problem[] }) {
	const phrases = usePhrases();
	return (
		<Shell review={review}>
			<div className="page stack">
				<h1 tabIndex={-1}>{phrases.t("app.failed.title")}</h1>
				<ul>
					{problems.slice(0, 20).map((problem) => (
						<li key={`${problem.place} ${problem.code}`}>{problemText(problem, phrases)}</li>
					))}
				</ul>
			</div>
		</Shell>
	);
}

function Opened({ review, loaded, screen }: { review: Review; loaded: LoadedLens; screen: ScreenName }) {
	const phrases = usePhrases();
	const { lens, texts } = loaded;
	const words = useMemo(() => ({ ...phrases, lens: texts }), [phrases, texts]);
	const edit = useCallback<Desk["edit"]>((change, group) => edits.edit(review.id, change, group), [review.id]);
	const report = reportOf(lens, review, today());
	const overlay = useOverlay();
	const { showKeys } = overlay;
	const desk = useMemo<Desk>(
		() => ({ review, lens, words, report, edit, copy: copyText, addressOf, showKeys }),
		[review, lens, words, report, edit, showKeys],
	);
	const tools = useReviewTools(desk, { inMeeting: screen === "present", overlay });
	if (screen === "present") {
		return (
			<main id="main">
				<SaveAlert />
				<Suspense fallback={null}>
					<PresentScreen desk={desk} />
				</Suspense>
				{tools.overlays}
			</main>
		);
	}
	return (
		<Shell
			review={{ id: review.id, name: review.workload.name, isShared: isShared(review), isSheet: review.sheetOf !== null }}
			tools={tools.buttons}
		>
			{review.sheetOf && (
				<Suspense fallback={null}>
					<SheetBar key={review.id} desk={desk} onSendBack={() => sendSheetBack(review)} />
				</Suspense>
			)}
			<Suspense fallback={<p className="page soft">{phrases.t("app.loading")}</p>}>
				{screen === "profile" && <ProfileScreen desk={desk} />}
				{screen === "questions" && <QuestionsScreen desk={desk} />}
				{screen === "overview" && <OverviewScreen desk={desk} />}
				{screen === "plan" && <PlanScreen desk={desk} />}
				{screen === "milestones" && <Milestones desk={desk} />}
				{screen === "pillar" && <PillarScreen desk={desk} />}
				{screen === "report" && (
					<ReportScreen
						desk={desk}
						since={<SinceMilestones desk={desk} />}
						paper={usualPaper(browserLanguage())}
						onExport={(request, watch) => exportReview(desk, request, watch)}
						onCopyGap={(gap) => copyGap(desk, gap)}
					/>
				)}
				{screen === "together" && (
					<TogetherScreen
						desk={desk}
						onHandOut={(assessor) => handOutSheet(review, assessor)}
						onOpenFile={(file) => openFile(file, ownShelf, phrases)}
					/>
				)}
			</Suspense>
			{tools.overlays}
		</Shell>
	);
}

/** It comes when it is there: the report waits for no milestone. */
const SinceMilestones = ({ desk }: { desk: Desk }) => (
	<Suspense fallback={null}>
		<SinceLatest desk={desk} />
	</Suspense>
);

/** Whether several people have something to compare, or could. */
const isShared = ({ participants, sheets, sheetOf }: Review): boolean =>
	sheetOf === null && (sheets.length > 0 || participants.length > 1);

async function handOutSheet(review: Review, assessor: string): Promise<void> {
	const { saveBlankSheet } = await import("./sheets/saveSheet.ts");
	saveBlankSheet(review, assessor);
}

async function sendSheetBack(review: Review): Promise<void> {
	const { saveAnsweredSheet } = await import("./sheets/saveSheet.ts");
	saveAnsweredSheet(review);
}

/** The way of exports loads with the first of them. */
async function exportReview(desk: Desk, request: ExportRequest, watch: ExportWatch): Promise<ExportOutcome | null> {
	const { exportReview: write } = await import("./exports/exportReview.ts");
	return write(desk, request, watch);
}

/** Puts one gap on the clipboard as Markdown; false where that is refused. */
async function copyGap({ report, words, lens, copy }: Desk, gap: string): Promise<boolean> {
	const { writeGapMarkdown } = await import("../formats/markdown/writeGapMarkdown.ts");
	return copy(writeGapMarkdown(report, gap, words, lens));
}
