import { describe, expect, it } from "vitest";
import english from "../../../../content/samples/fraud-scoring.en.json";
import italian from "../../../../content/samples/fraud-scoring.it.json";
import type { Language } from "../../../i18n/languages.ts";
import { parseReview } from "../../../parse/review.ts";
import { fonts } from "../../../testing/sampleFonts.ts";
import { sampleIn } from "../../../testing/sampleReport.ts";
import { readPdf } from "../read/readPdf.ts";
import { writePdf } from "../writePdf.ts";

const cases: [Language, unknown][] = [
	["en", english],
	["it", italian],
];

describe.each(cases)("the cover of a review with several people (%s)", (language, data) => {
	it("stays on one page, and so does the summary after it", async () => {
		const review = parseReview(data);
		if (!review.ok) throw new Error(JSON.stringify(review.problems));
		const { report, words, lens } = await sampleIn(language, () => review.value);
		const { bookmarks } = await readPdf((await writePdf(report, words, lens, { fonts, sections: ["summary", "pillars"] })).bytes);
		expect(bookmarks.slice(0, 3).map(({ page }) => page)).toEqual([1, 2, 3]);
	});
});
