import { describe, expect, it } from "vitest";
import { layCalendar } from "./calendar.ts";

describe("a calendar of weeks", () => {
	const { weeks, barOf, placeOf, sideOf } = layCalendar("2026-12-09", "2027-01-03");

	it("begins on the Monday before its first day and ends with the week of its last", () => {
		expect(weeks).toEqual(["2026-12-07", "2026-12-14", "2026-12-21", "2026-12-28"]);
		expect(layCalendar("2026-12-13", "2026-12-13").weeks).toEqual(["2026-12-07"]);
		expect(layCalendar("2026-12-13", "2026-12-14").weeks).toEqual(["2026-12-07", "2026-12-14"]);
	});

	it("sets spans with their first and last day, cut off at its ends", () => {
		expect(barOf({ from: "2026-12-14", to: "2026-12-20" })).toEqual({ start: 25, width: 25 });
		expect(barOf({ from: "2026-11-01", to: "2026-12-13" })).toEqual({ start: 0, width: 25 });
		expect(barOf({ from: "2027-02-01", to: "2027-02-05" })).toEqual({ start: 100, width: 0 });
	});

	it("sets a day in its middle, and one outside at the edge", () => {
		expect(placeOf("2026-12-07")).toBeCloseTo(100 / 56);
		expect(placeOf("2026-12-20")).toBeCloseTo((100 * 13.5) / 28);
		expect(placeOf("2026-01-01")).toBe(0);
		expect(placeOf("2028-01-01")).toBe(100);
	});

	it("says on which side a day lies outside", () => {
		expect(["2026-12-06", "2026-12-07", "2027-01-03", "2027-01-04", ""].map(sideOf)).toEqual([
			"before",
			null,
			null,
			"after",
			null,
		]);
	});
});
