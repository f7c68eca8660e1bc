import { useReviews } from "../store/reviews.ts";
import { isUnkept, type SaveState } from "../store/saveState.ts";

let isMeant = false;

/** Everything was deleted, as somebody wished: the page goes without a question. */
export const leaveUnasked = (): void => {
	isMeant = true;
};

const ask = (event: BeforeUnloadEvent) => {
	if (!isMeant) event.preventDefault();
};

/**
 * Has the browser ask before the page is left while an edit stands nowhere but in memory. Listened for only then: a page that
 * always listens is not kept by browsers for the way back.
 */
export function askBeforeLoss(): () => void {
	const follow = (save: SaveState) => (isUnkept(save) ? addEventListener : removeEventListener)("beforeunload", ask);
	follow(useReviews.getState().save);
	const stop = useReviews.subscribe(({ save }) => follow(save));
	return () => {
		stop();
		removeEventListener("beforeunload", ask);
	};
}
