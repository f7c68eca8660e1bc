import { describe, expect, it } from "vitest";
import { exampleLens } from "../../testing/exampleLens.ts";
import { withFact, withStatus } from "../review/changes.ts";
import { newReview, type Status } from "../review/review.ts";
import { pressureGrade, pressureTable } from "./pressureTable.ts";
import { buildReport } from "./report.ts";

/** Two regions wanted (asks 2 of Security), a firewall taken as the cheaper alternative (gives 1 to Reliability). */
function reportOf(regions: Status, network: Status) {
	const said = withFact(newReview("r", { id: "example", version: "1.0.0" }, "2026-11-22"), "runsProduction", true);
	return buildReport(exampleLens(), withStatus(withStatus(said, "rec-regions", regions), "rec-private", network), "2026-11-22");
}

const fieldOf = (report: ReturnType<typeof reportOf>, from: string, to: string) =>
	pressureTable(report)
		.flatMap(({ fields }) => fields)
		.find((field) => field?.from === from && field.to === to);

describe("the pressure matrix", () => {
	it("has a row and a column for every pillar, and a field only where gaps connect two", () => {
		const rows = pressureTable(reportOf("missing", "inPlace"));
		expect(rows.map(({ from }) => from)).toEqual(["reliability", "security"]);
		expect(rows.map(({ fields }) => fields.map((field) => field?.pressure8 ?? null))).toEqual([
			[null, 4],
			[null, null],
		]);
	});

	it("signs each tradeoff: what is asked adds, what is given takes away, and partial counts half", () => {
		const report = reportOf("partial", "missing");
		expect(fieldOf(report, "reliability", "security")?.entries.map(({ gap, pressure8 }) => [gap.id, pressure8])).toEqual([
			["rec-regions", 2],
		]);
		expect(fieldOf(report, "security", "reliability")?.pressure8).toBe(-2);
	});

	it("adds up, entry by entry and column by column, to what the report says of each pillar", () => {
		const report = reportOf("missing", "partial");
		const rows = pressureTable(report);
		for (const [column, { pressure8 }] of report.pillars.entries()) {
			const fields = rows.flatMap(({ fields }) => fields[column] ?? []);
			expect(fields.reduce((sum, field) => sum + field.pressure8, 0)).toBe(pressure8);
			for (const field of fields) expect(field.entries.reduce((sum, entry) => sum + entry.pressure8, 0)).toBe(field.pressure8);
		}
		expect(report.pillars.map(({ pressure8 }) => pressure8)).toEqual([-1, 4]);
	});

	it.each([
		[0, 0],
		[1, 1],
		[-4, 1],
		[5, 2],
		[-8, 2],
		[9, 3],
	])("%i eighths are %i dots", (pressure8, dots) => expect(pressureGrade(pressure8)).toBe(dots));
});
