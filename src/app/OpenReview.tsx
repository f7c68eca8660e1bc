import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { useParams } from "react-router";
import { addressOf, copyText } from "../browser/clipboard.ts";
import { newId } from "../browser/ids.ts";
import { maskedReview } from "../domain/evidence/mask.ts";
import { withLensTakenUp } from "../domain/lens/takeUpLens.ts";
import { textsFor } from "../domain/lens/textsFor.ts";
import type { Problem } from "../domain/result.ts";
import { attachedTo } from "../domain/review/givenChanges.ts";
import type { Review } from "../domain/review/review.ts";
import { PhrasesContext, usePhrases } from "../i18n/context.tsx";
import { problemText } from "../i18n/problemText.ts";
import { edits } from "../store/edits.ts";
import { reportOf } from "../store/report.ts";
import { useReviews } from "../store/reviews.ts";
import { findReview } from "../store/reviewsState.ts";
import { useSettings } from "../store/settings.ts";
import { DeviceContext } from "../ui/device.ts";
import { EditContext, type EditReview } from "../ui/editing.ts";
import { SeenProvider } from "../ui/SeenProvider.tsx";
import { type Seen, useSeen } from "../ui/seen.ts";
import { SingleKeysContext } from "../ui/useSingleKeys.ts";
import { usePrinting } from "../ui/virtual/usePrinting.ts";
import { attachments, holdKept } from "./attachments/attachments.ts";
import { DropToEvidence } from "./evidence/DropToEvidence.tsx";
import { ReviewElsewhere } from "./ReviewElsewhere.tsx";
import { ReviewScreen } from "./ReviewScreen.tsx";
import { ReviewShell } from "./ReviewShell.tsx";
import { SaveAlert } from "./SaveStatus.tsx";
import type { ScreenName } from "./screens.ts";
import { type LoadedLens, useLoadedLens } from "./useLoadedLens.ts";
import { useOverlay, useReviewTools } from "./useReviewTools.tsx";
import { useToday } from "./useToday.ts";

const SheetBar = lazy(() => import("../features/together/SheetBar.tsx").then((m) => ({ default: m.SheetBar })));

const LensBar = lazy(() => import("../features/milestones/LensBar.tsx").then((m) => ({ default: m.LensBar })));

/** Milliseconds after which attached files are looked after where the review has none: nothing that is shown waits for it. */
const unhurried = 10_000;

/** A review by its address: fetches its lens in the interface's language, then shows the screen asked for. */
export function OpenReview({ screen }: { screen: ScreenName }) {
	const { review: id = "" } = useParams();
	const review = useReviews((state) => findReview(state, id));
	const [seen, setSeen] = useState("");
	useEffect(() => {
		if (review) setSeen(review.id);
	}, [review]);
	const hasAttached = review !== undefined && attachedTo(review).length > 0;
	useEffect(() => {
		const waiting = setTimeout(holdKept, hasAttached ? 0 : unhurried);
		return () => clearTimeout(waiting);
	}, [hasAttached]);
	if (!review) return <ReviewElsewhere wasHere={seen === id} />;
	return <WithLens review={review} screen={screen} />;
}

function WithLens({ review, screen }: { review: Review; screen: ScreenName }) {
	const { t } = usePhrases();
	const singleKeys = useSettings((settings) => settings.shortcuts);
	const { loaded, problems } = useLoadedLens(review);
	const name = { id: review.id, name: review.workload.name };
	if (problems.length > 0) return <LensFailure review={name} problems={problems} />;
	if (!loaded) {
		return (
			<ReviewShell review={name}>
				<p className="page soft">{t("app.loading")}</p>
			</ReviewShell>
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
		<ReviewShell review={review}>
			<div className="page stack">
				<h1 tabIndex={-1}>{phrases.t("app.failed.title")}</h1>
				<ul>
					{problems.slice(0, 20).map((problem) => (
						<li key={`${problem.place} ${problem.code}`}>{problemText(problem, phrases)}</li>
					))}
				</ul>
			</div>
		</ReviewShell>
	);
}

/** Lets the screen read what it shows, how to change it, and what it may ask of the device. */
function Opened({ review, loaded, screen }: { review: Review; loaded: LoadedLens; screen: ScreenName }) {
	const overlay = useOverlay();
	const seen = useOpenedReview(review, loaded);
	const { showKeys, showSearch } = overlay;
	const { lens } = loaded;
	const edit = useCallback<EditReview>(
		(change, group) => edits.edit(review.id, (current) => change(withLensTakenUp(current, lens)), group),
		[review.id, lens],
	);
	const device = useMemo(() => ({ copy: copyText, addressOf, newId, attachments, showKeys, showSearch }), [showKeys, showSearch]);
	return (
		<DeviceContext value={device}>
			<EditContext value={edit}>
				<SeenProvider seen={seen}>
					<OpenedScreen screen={screen} overlay={overlay} />
				</SeenProvider>
			</EditContext>
		</DeviceContext>
	);
}

/** The review as it is now, with all that is shown of it: the same one as long as nothing of it changes. */
function useOpenedReview(saved: Review, { lens, texts, borrowed, phrases }: LoadedLens): Seen {
	const isPrinting = usePrinting();
	// Paper is handed on like a file: what is masked there is masked on it.
	const shown = useMemo(() => (isPrinting ? maskedReview(saved) : saved), [isPrinting, saved]);
	const review = useMemo(() => withLensTakenUp(shown, lens), [shown, lens]);
	const { facts } = review.workload;
	const words = useMemo(
		() => ({ ...phrases, lens: textsFor(texts, { facts, derivedFacts: lens.derivedFacts }, borrowed) }),
		[phrases, texts, borrowed, facts, lens],
	);
	const report = reportOf(lens, review, useToday());
	return useMemo(() => ({ review, lens, words, report }), [review, lens, words, report]);
}

function OpenedScreen({ screen, overlay }: { screen: ScreenName; overlay: ReturnType<typeof useOverlay> }) {
	const { review, lens, words } = useSeen();
	const tools = useReviewTools({ inMeeting: screen === "present", overlay });
	if (screen === "present" || screen === "briefing") {
		return (
			<main id="main">
				<SaveAlert />
				<Suspense fallback={null}>
					<ReviewScreen name={screen} />
				</Suspense>
				{tools.overlays}
			</main>
		);
	}
	return (
		<ReviewShell review={{ id: review.id, name: review.workload.name, isSheet: review.sheetOf !== null }} tools={tools.buttons}>
			{review.sheetOf && (
				<Suspense fallback={null}>
					<SheetBar key={review.id} onSendBack={(isProtected) => sendSheetBack(review, isProtected)} />
				</Suspense>
			)}
			{!review.sheetOf && (review.askAgain.length > 0 || lens.formerFacts?.some(({ id }) => id in review.workload.facts)) && (
				<Suspense fallback={null}>
					<LensBar />
				</Suspense>
			)}
			<Suspense fallback={<p className="page soft">{words.t("app.loading")}</p>}>
				<ReviewScreen name={screen} />
			</Suspense>
			{screen !== "evidence" && <DropToEvidence />}
			{tools.overlays}
		</ReviewShell>
	);
}

async function sendSheetBack(review: Review, isProtected: boolean): Promise<boolean> {
	const { saveAnsweredSheet } = await import("./sheets/saveSheet.ts");
	return saveAnsweredSheet(review, isProtected);
}
