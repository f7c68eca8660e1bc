import { describe, expect, it } from "vitest";
import { withMasks } from "../../domain/review/evidenceChanges.ts";
import type { Review } from "../../domain/review/review.ts";
import { parseLegend, parseMilestone } from "../../parse/milestone.ts";
import { checkMilestone, faultsOf } from "../../seal/checkMilestone.ts";
import { builtInLens } from "../../testing/builtInEvidence.ts";
import { sampleIn } from "../../testing/sampleReport.ts";
import { scanned, withScans } from "../../testing/withScans.ts";
import { freezeReview } from "./freezeReview.ts";

async function frozen(change: (review: Review) => Review = (review) => review) {
	const { review } = await sampleIn("en", (sample) => change(withScans(sample)));
	const { legend, ...sealed } = await freezeReview(review, builtInLens, "First", "2026-11-22");
	return { review, legend, sealed, text: JSON.stringify(sealed) };
}

describe("a frozen review with evidence", () => {
	it("is sealed with what it masks behind marks; the legend stands beside it", async () => {
		const { review, sealed, text, legend } = await frozen();
		expect(JSON.stringify(review)).toContain(scanned.subscription);
		expect(text).not.toContain(scanned.subscription);
		expect(text).toContain("ml-prod");
		expect(legend).toEqual([{ mark: "subscription-1", original: scanned.subscription }]);
		const read = parseMilestone(sealed);
		if (!read.ok) throw new Error(JSON.stringify(read.problems));
		expect(faultsOf(await checkMilestone(sealed, read.value))).toEqual([]);
		expect(parseLegend({ ...sealed, legend })).toEqual(legend);
		expect(parseLegend({ ...sealed, legend: [{ mark: 1 }] })).toEqual([]);
	});

	it("keeps everything where the team masks nothing", async () => {
		const { text, legend } = await frozen((review) => withMasks(review, []));
		expect(text).toContain(scanned.subscription);
		expect(legend).toEqual([]);
	});
});
