import type { reviews as english } from "../en/reviews.ts";
import type { Like } from "../messages.ts";

export const reviews: Like<typeof english> = {};
