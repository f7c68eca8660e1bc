import { expect, it } from "vitest";
import { sampleIn } from "../../testing/sampleReport.ts";
import { shown, withEvidence } from "../../testing/withEvidence.ts";
import { givenCovering, givenFor } from "./given.ts";

const { report, review } = await sampleIn("en", withEvidence);

it("is told with what grew old: older than ninety days where the team says nothing", () => {
	expect(report.given?.freshDays).toBe(90);
	expect(report.given?.all.map(({ id, isStale }) => [id, isStale])).toEqual([
		["g1", true],
		["g2", undefined],
		["g3", undefined],
	]);
});

it("stands for the requirement that it covers, or for all of its question", () => {
	const covering = (id: string) => givenCovering(report, { id, item: shown.item, rows: [] }).map((one) => one.id);
	expect(covering(shown.accepted)).toEqual(["g1", "g2", "g3"]);
	expect(covering("another")).toEqual(["g2", "g3"]);
});

it("brings the bare links of an answer, too", () => {
	const [item, answer] = Object.entries(review.answers).find(([, { links }]) => links.length > 0) ?? [];
	expect(givenFor(report, item ?? "").map(({ text }) => text)).toEqual(answer?.links);
});
