import type { Edits } from "../store/edits.ts";
import { useReviews } from "../store/reviews.ts";
import type { ReviewsState } from "../store/reviewsState.ts";

/** What a file that is opened may change. */
export interface DeviceReviews extends Pick<ReviewsState, "reviews" | "setAside" | "add" | "begin"> {
	/** What changes a review loads when a file asks for it. */
	loadEdits: () => Promise<Pick<Edits, "edit">>;
}

/** The reviews of this device. */
export const deviceReviews = (): DeviceReviews => ({
	...useReviews.getState(),
	loadEdits: async () => (await import("../store/edits.ts")).edits,
});
