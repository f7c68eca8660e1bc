import { describe, expect, it, vi } from "vitest";
import type { Review } from "../domain/review.ts";
import { writeReviewFile } from "../formats/review-json/writeReviewFile.ts";
import { en } from "../i18n/en.ts";
import { phrasesOf } from "../i18n/phrases.ts";
import { defaultLens } from "../lenses/builtIn.ts";
import { exampleReview } from "../parse/exampleReview.ts";
import { openFile } from "./openFile.ts";

const phrases = phrasesOf("en", en);

const fileOf = (review: Review) => new File([writeReviewFile(review)], "review.json");

describe("opening a file", () => {
	it("takes in a review and says whether it got a new id", async () => {
		const review = { ...exampleReview(), lens: defaultLens };
		const add = vi.fn(() => "another");
		expect(await openFile(fileOf(review), add, phrases)).toEqual({ ok: true, name: "Forecasts", renamed: true });
		expect(add.mock.calls).toEqual([[review]]);
	});

	it.each(["nobody-knows-it", "constructor-2"])("refuses a review whose lens is not part of the app: %s", async (id) => {
		const add = vi.fn(() => "review-1");
		const outcome = await openFile(fileOf({ ...exampleReview(), lens: { id, version: "1.0.0" } }), add, phrases);
		expect(outcome).toEqual({ ok: false, problems: [`At lens.id: The lens “${id}” is not part of this app.`] });
		expect(add).not.toHaveBeenCalled();
	});
});
