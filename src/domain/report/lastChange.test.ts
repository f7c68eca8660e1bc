import { describe, expect, it } from "vitest";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleReview } from "../../testing/exampleReview.ts";
import { lastChanges } from "./lastChange.ts";
import { buildReport } from "./report.ts";

const report = buildReport(exampleLens(), exampleReview(), "2026-11-22");
const [early, middle, late] = ["2026-11-01T08:00:00.000Z", "2026-11-02T08:00:00.000Z", "2026-11-03T08:00:00.000Z"];

describe("last changes", () => {
	it("takes the latest of an item and of what is asked in it", () => {
		expect(lastChanges(report, { "rel-zones": early, "rec-regions": late, "sec-watch": middle })).toEqual(
			new Map([
				["rel-zones", late],
				["sec-watch", middle],
			]),
		);
		expect(lastChanges(report, { "rel-zones": late, "rec-regions": early })).toEqual(new Map([["rel-zones", late]]));
	});

	it("counts every row of a pair for the item that asks it", () => {
		expect(lastChanges(report, { "rec-firewall": middle, "rec-private": early }).get("sec-network")).toBe(middle);
		expect(lastChanges(report, { "rec-watch-sec": late }).get("sec-watch")).toBe(late);
	});

	it("knows nothing of what was never touched, nor of ids from elsewhere", () => {
		expect(lastChanges(report, { "someone-else": late }).size).toBe(0);
	});
});
