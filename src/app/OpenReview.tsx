import { lazy, Suspense, useCallback, useMemo } from "react";
import { useParams } from "react-router";
import { addressOf, copyText } from "../browser/clipboard.ts";
import { today } from "../browser/clock.ts";
import { textsFor } from "../domain/lens/textsFor.ts";
import type { Problem } from "../domain/result.ts";
import type { Review } from "../domain/review/review.ts";
import { PhrasesContext, usePhrases } from "../i18n/context.tsx";
import { problemText } from "../i18n/problemText.ts";
import { edits } from "../store/edits.ts";
import { reportOf } from "../store/report.ts";
import { useReviews } from "../store/reviews.ts";
import { useSettings } from "../store/settings.ts";
import type { Desk } from "../ui/desk.ts";
import { SingleKeysContext } from "../ui/useSingleKeys.ts";
import { NotFound } from "./NotFound.tsx";
import { ReviewScreen, type ScreenName } from "./ReviewScreen.tsx";
import { ReviewShell } from "./ReviewShell.tsx";
import { SaveAlert } from "./SaveStatus.tsx";
import { type LoadedLens, useLoadedLens } from "./useLoadedLens.ts";
import { useOverlay, useReviewTools } from "./useReviewTools.tsx";

const SheetBar = lazy(() => import("../features/together/SheetBar.tsx").then((m) => ({ default: m.SheetBar })));

/** A review by its address: fetches its lens in the interface's language, then shows the screen asked for. */
export function OpenReview({ screen }: { screen: ScreenName }) {
	const { review: id = "" } = useParams();
	const review = useReviews((state) => (Object.hasOwn(state.reviews, id) ? state.reviews[id] : undefined));
	if (!review) return <NotFound />;
	return <WithLens review={review} screen={screen} />;
}

function WithLens({ review, screen }: { review: Review; screen: ScreenName }) {
	const { t } = usePhrases();
	const singleKeys = useSettings((settings) => settings.shortcuts);
	const { loaded, problems } = useLoadedLens(review.lens.id);
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

function Opened({ review, loaded, screen }: { review: Review; loaded: LoadedLens; screen: ScreenName }) {
	const { t } = usePhrases();
	const overlay = useOverlay();
	const desk = useDesk(review, loaded, overlay.showKeys);
	const tools = useReviewTools(desk, { inMeeting: screen === "present", overlay });
	if (screen === "present") {
		return (
			<main id="main">
				<SaveAlert />
				<Suspense fallback={null}>
					<ReviewScreen name={screen} desk={desk} />
				</Suspense>
				{tools.overlays}
			</main>
		);
	}
	return (
		<ReviewShell
			review={{ id: review.id, name: review.workload.name, isShared: isShared(review), isSheet: review.sheetOf !== null }}
			tools={tools.buttons}
		>
			{review.sheetOf && (
				<Suspense fallback={null}>
					<SheetBar key={review.id} desk={desk} onSendBack={() => sendSheetBack(review)} />
				</Suspense>
			)}
			<Suspense fallback={<p className="page soft">{t("app.loading")}</p>}>
				<ReviewScreen name={screen} desk={desk} />
			</Suspense>
			{tools.overlays}
		</ReviewShell>
	);
}

/** What the screens work on: the same one as long as nothing of it changes. */
function useDesk(review: Review, { lens, texts, phrases }: LoadedLens, showKeys: () => void): Desk {
	const { facts } = review.workload;
	const words = useMemo(
		() => ({ ...phrases, lens: textsFor(texts, { facts, derivedFacts: lens.derivedFacts }) }),
		[phrases, texts, facts, lens],
	);
	const edit = useCallback<Desk["edit"]>((change, group) => edits.edit(review.id, change, group), [review.id]);
	const report = reportOf(lens, review, today());
	return useMemo<Desk>(
		() => ({ review, lens, words, report, edit, copy: copyText, addressOf, showKeys }),
		[review, lens, words, report, edit, showKeys],
	);
}

/** Whether several people have something to compare, or could. */
const isShared = ({ participants, sheets, sheetOf }: Review): boolean =>
	sheetOf === null && (sheets.length > 0 || participants.length > 1);

async function sendSheetBack(review: Review): Promise<void> {
	const { saveAnsweredSheet } = await import("./sheets/saveSheet.ts");
	saveAnsweredSheet(review);
}
