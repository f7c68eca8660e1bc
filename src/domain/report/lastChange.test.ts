import { describe, expect, it } from "vitest";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleReview } from "../../testing/exampleReview.ts";
import { lastChanges } from "./lastChange.ts";
import { buildReport } from "./report.ts";

const report = buildReport(exampleLens(), exampleReview(), "2026-11-22");
const [early, middle, late] = ["2026-11-01T08:00:00.000Z", "2026-11-02T08:00:00.000Z", "2026-11-03T08:00:00.000Z"];

/** Of a review from before there were stamps. */
const changes = (touched: Record<string, string>) => lastChanges(report, { touched, stamps: {} });

describe("last changes", () => {
	it("takes the latest of an item and of what is asked in it", () => {
		expect(changes({ "rel-zones": early, "rec-regions": late, "sec-watch": middle })).toEqual(
			new Map([
				["rel-zones", late],
				["sec-watch", middle],
			]),
		);
		expect(changes({ "rel-zones": late, "rec-regions": early })).toEqual(new Map([["rel-zones", late]]));
	});

	it("counts every row of a pair for the item that asks it", () => {
		expect(changes({ "rec-firewall": middle, "rec-private": early }).get("sec-network")).toBe(middle);
		expect(changes({ "rec-watch-sec": late }).get("sec-watch")).toBe(late);
	});

	it("knows nothing of what was never touched, nor of ids from elsewhere", () => {
		expect(changes({ "someone-else": late }).size).toBe(0);
	});

	it("are of answers and statuses, not of what a plan decided about a gap", () => {
		const touched = { "rel-zones": late, "rec-regions": late };
		const stamps = {
			"/answers/rel-zones/choice": `${early} a`,
			"/answers/rel-zones/note": `${middle} a`,
			"/decisions/rel-zones/treatment": `${late} a`,
			"/decisions/rec-regions/treatment": `${late} a`,
		};
		expect(lastChanges(report, { touched, stamps })).toEqual(new Map([["rel-zones", middle]]));
		const set = { ...stamps, "/set/rec-regions": `${late} a` };
		expect(lastChanges(report, { touched, stamps: set })).toEqual(new Map([["rel-zones", late]]));
	});
});
