import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { type Place, placeOfEdit } from "../domain/report/place.ts";
import { HistoryButtons } from "../features/history/HistoryButtons.tsx";
import { HistoryStatus, type Moved } from "../features/history/HistoryStatus.tsx";
import { SearchButton } from "../features/search/SearchButton.tsx";
import { paths } from "../paths.ts";
import type { GoTarget } from "../ui/keys.ts";
import { type Seen, useSeen } from "../ui/seen.ts";
import { useGoKeys, useSingleKeys } from "../ui/useSingleKeys.ts";
import { isShownAt, pathOf } from "./placePath.ts";
import { type Done, useUndo } from "./useUndo.ts";

const KeysDialog = lazy(() => import("../features/keys/KeysDialog.tsx").then((m) => ({ default: m.KeysDialog })));

/** A dialog that can be opened on every screen. */
type Overlay = "keys" | "search";

/** Which dialog stands over the page, and the ways to open and close one. */
export function useOverlay() {
	const [shown, setShown] = useState<Overlay | null>(null);
	return {
		shown,
		showKeys: useCallback(() => setShown("keys"), []),
		showSearch: useCallback(() => setShown("search"), []),
		close: useCallback(() => setShown(null), []),
	};
}

interface ToolsOf {
	inMeeting: boolean;
	overlay: ReturnType<typeof useOverlay>;
}

/** What can be done with the open review on every screen: buttons for the header, and what stands over the page. */
export function useReviewTools({ inMeeting, overlay }: ToolsOf): { buttons: ReactNode; overlays: ReactNode } {
	const seen = useSeen();
	const { next, move, done, forget } = useUndo(seen.review);
	const { placed, go } = usePlaces(seen.review.id, inMeeting);
	useEverywhereKeys(seen.review.id, overlay);
	const SearchDialog = useSearchDialog();
	return {
		buttons: (
			<>
				<HistoryButtons next={next} onMove={move} />
				<SearchButton onOpen={overlay.showSearch} />
			</>
		),
		overlays: (
			<>
				<HistoryStatus moved={done && movedOf(done, seen, placed)} onGone={forget} />
				<Suspense fallback={null}>{overlay.shown === "keys" && <KeysDialog onClose={overlay.close} />}</Suspense>
				{overlay.shown === "search" && SearchDialog && <SearchDialog onGo={go} onClose={overlay.close} />}
			</>
		),
	};
}

/** The search, fetched once the screen stands: it opens within the key press, so that what is typed next goes into its field. */
function useSearchDialog() {
	const [dialog, setDialog] = useState<{ component: SearchDialogComponent } | null>(null);
	useEffect(() => {
		void import("../features/search/SearchDialog.tsx").then(({ SearchDialog }) => setDialog({ component: SearchDialog }));
	}, []);
	return dialog?.component ?? null;
}

type SearchDialogComponent = typeof import("../features/search/SearchDialog.tsx").SearchDialog;

/** The ways to the places of a review. */
function usePlaces(review: string, inMeeting: boolean) {
	const navigate = useNavigate();
	const location = useLocation();
	const placed = (place: Place) => {
		const path = pathOf(place, review, inMeeting);
		return { path, isHere: isShownAt(path, location) };
	};
	const go = (place: Place) => {
		const { path, isHere } = placed(place);
		// Whatever had the focus lets go of it: the place takes it.
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
		if (isHere) document.querySelector<HTMLElement>("h1[tabindex]")?.focus();
		else navigate(path);
	};
	return { placed, go };
}

/** What was done, with the way there where it shows on another screen. */
function movedOf({ edit, ...done }: Done, { report }: Seen, placed: ReturnType<typeof usePlaces>["placed"]): Moved {
	const place = placeOfEdit(edit, report);
	const { path, isHere } = place ? placed(place) : { path: null, isHere: true };
	return { ...done, edit, place: isHere ? null : path };
}

/** The keys that every screen of a review has. */
function useEverywhereKeys(review: string, { showKeys, showSearch }: ReturnType<typeof useOverlay>) {
	const navigate = useNavigate();
	useGoKeys(useCallback((target: GoTarget) => navigate(paths[target](review)), [navigate, review]));
	useSingleKeys(
		"everywhere",
		useCallback(
			({ kind }) => {
				if (kind === "keys") showKeys();
				if (kind === "search") showSearch();
				return kind === "keys" || kind === "search";
			},
			[showKeys, showSearch],
		),
	);
}
