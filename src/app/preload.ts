import { findScreen, named } from "./screens.ts";

/** What opens a review, whatever is shown of it. */
export const loadOpenReview = () => named(import("./OpenReview.tsx"), "OpenReview");

/** Asks at once for all that the screen at an address is made of, so that nothing of it waits for something else to arrive. */
export function preload(path: string): void {
	const { inReview, other } = findScreen(path);
	const ahead = () => import("./ahead.ts").then(({ loadAhead }) => loadAhead());
	const wanted = inReview ? [inReview.load, loadOpenReview, () => import("../store/recovery.ts"), ahead] : [other?.load];
	// What does not come is asked for again, and told, where it is needed.
	for (const load of wanted) void load?.().catch(() => undefined);
}
