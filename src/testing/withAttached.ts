/** For tests: a review to which a file is attached, and the file as others carry it. */
import type { CarriedFiles, Given } from "../domain/review/given.ts";
import { withGiven } from "../domain/review/givenChanges.ts";
import type { Review } from "../domain/review/review.ts";

/** "picture", and its SHA-256. */
const hash = "2cea274d0bedc39ec4ab6ba9e59ec889e3ed6fb56a1cf088a64d9b383378dc97";

export const attached: Given = {
	...{ id: "g1", item: "sec-workspace-identity-least-privilege", text: "", kind: "picture", day: "2026-11-20", covers: [] },
	file: { name: "portal.png", type: "image/png", bytes: 7, hash },
};

export const carried: CarriedFiles = { [hash]: btoa("picture") };

export const withAttached = (review: Review): Review => withGiven(review, attached);
