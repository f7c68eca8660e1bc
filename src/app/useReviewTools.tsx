import { lazy, type ReactNode, Suspense, useCallback, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { HistoryButtons } from "../features/history/HistoryButtons.tsx";
import { HistoryStatus, type Moved } from "../features/history/HistoryStatus.tsx";
import { paths } from "../paths.ts";
import type { Desk } from "../ui/desk.ts";
import type { GoTarget } from "../ui/keys.ts";
import { useGoKeys, useSingleKeys } from "../ui/useSingleKeys.ts";
import { isShownAt, placeOfEdit } from "./editPlace.ts";
import { type Done, useUndo } from "./useUndo.ts";

const KeysDialog = lazy(() => import("../features/keys/KeysDialog.tsx").then((m) => ({ default: m.KeysDialog })));

/** A dialog that can be opened on every screen. */
type Overlay = "keys";

/** Which dialog stands over the page. */
export function useOverlay() {
	const [overlay, setOverlay] = useState<Overlay | null>(null);
	return { overlay, showKeys: useCallback(() => setOverlay("keys"), []), close: useCallback(() => setOverlay(null), []) };
}

/** What can be done with the open review on every screen: buttons for the header, and what stands over the page. */
export function useReviewTools(
	desk: Desk,
	{ inMeeting, overlay }: { inMeeting: boolean; overlay: ReturnType<typeof useOverlay> },
): { buttons: ReactNode; overlays: ReactNode } {
	const { next, move, done, forget } = useUndo(desk.review);
	const location = useLocation();
	useEverywhereKeys(desk.review.id, overlay.showKeys);
	return {
		buttons: <HistoryButtons desk={desk} next={next} onMove={move} />,
		overlays: (
			<>
				<HistoryStatus desk={desk} moved={done && movedOf(done, desk, inMeeting, location)} onGone={forget} />
				<Suspense fallback={null}>{overlay.overlay === "keys" && <KeysDialog onClose={overlay.close} />}</Suspense>
			</>
		),
	};
}

/** The keys that every screen of a review has. */
function useEverywhereKeys(review: string, showKeys: () => void) {
	const navigate = useNavigate();
	useGoKeys(useCallback((target: GoTarget) => navigate(paths[target](review)), [navigate, review]));
	useSingleKeys(
		"everywhere",
		useCallback(
			({ kind }) => {
				const isMeant = kind === "keys";
				if (isMeant) showKeys();
				return isMeant;
			},
			[showKeys],
		),
	);
}

/** What was done, with the way there where it shows on another screen. */
function movedOf({ edit, ...done }: Done, { review, report }: Desk, inMeeting: boolean, here: Location): Moved {
	const place = placeOfEdit(edit, { review: review.id, report, inMeeting });
	return { ...done, edit, place: place !== null && isShownAt(place, here) ? null : place };
}

type Location = Parameters<typeof isShownAt>[1];
