import type { ReviewsState } from "../store/reviews.ts";

/** What a file that is opened may change. */
export type Shelf = Pick<ReviewsState, "reviews" | "add" | "edit">;
