/** As `toldOnce.test.ts`, of every kind of review. */
import { describe, expect, it } from "vitest";
import type { SealedExport } from "../domain/milestone/milestone.ts";
import { emptied } from "../testing/emptied.ts";
import { everywhere } from "../testing/hostileReview.ts";
import { type Sample, sampleIn } from "../testing/sampleReport.ts";
import { sayingAll } from "../testing/sayingAll.ts";
import { sealedSampleIn } from "../testing/sealedSample.ts";
import { toldBy } from "../testing/toldBy.ts";

/** Markup, a table's signs, a formula and a link, none of which the PDF's font lacks. */
const hostile = '=1+1 | a **b** <script>alert(1)</script> `c` [x](javascript:alert(1)) & "q" \\ # 1. --';

describe.each(["en", "it"] as const)("the files of a review (%s)", (language) => {
	it.each<[string, () => Promise<Sample & { sealed?: SealedExport }>]>([
		["in which nothing is said", () => sampleIn(language, emptied)],
		["as the sample is", () => sampleIn(language)],
		["in which every text is hostile", () => sampleIn(language, (review) => everywhere(hostile)(sayingAll(review)))],
		["that is sealed and signed", () => sealedSampleIn(language)],
	])("%s tell the same, block by block", async (_what, load) => {
		const { pdf, html, markdown } = await toldBy(await load());
		expect(html.length).toBeGreaterThan(50);
		expect(markdown).toEqual(html);
		expect(pdf).toEqual(html);
	});
});
