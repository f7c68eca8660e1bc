import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { HistoryButtons } from "../features/history/HistoryButtons.tsx";
import { HistoryStatus, type Moved } from "../features/history/HistoryStatus.tsx";
import type { Desk } from "../ui/desk.ts";
import { isShownAt, placeOfEdit } from "./editPlace.ts";
import { type Done, useUndo } from "./useUndo.ts";

/** What can be done with the open review on every screen: buttons for the header, and what stands over the page. */
export function useReviewTools(desk: Desk, inMeeting: boolean): { buttons: ReactNode; overlays: ReactNode } {
	const { next, move, done, forget } = useUndo(desk.review);
	const location = useLocation();
	return {
		buttons: <HistoryButtons desk={desk} next={next} onMove={move} />,
		overlays: <HistoryStatus desk={desk} moved={done && movedOf(done, desk, inMeeting, location)} onGone={forget} />,
	};
}

/** What was done, with the way there where it shows on another screen. */
function movedOf({ edit, ...done }: Done, { review, report }: Desk, inMeeting: boolean, here: Location): Moved {
	const place = placeOfEdit(edit, { review: review.id, report, inMeeting });
	return { ...done, edit, place: place !== null && isShownAt(place, here) ? null : place };
}

type Location = Parameters<typeof isShownAt>[1];
