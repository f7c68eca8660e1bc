import { describe, expect, it } from "vitest";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleReview } from "../../testing/exampleReview.ts";
import { requirementGroups } from "../lens/requirement.ts";
import { withAnswer, withStatus } from "../review/changes.ts";
import { buildReport } from "./report.ts";
import { allRequirements, findGapRow, findRequirement } from "./reportRows.ts";

const lens = exampleLens();
const groups = requirementGroups(lens);

const statuses = ["inPlace", "missing", "notApplicable", "unknown", "partial"] as const;

/** Versions of a review in which every requirement comes to stand in each of the lists. */
function* reports() {
	let review = exampleReview();
	for (const status of statuses) {
		for (const { id } of groups) review = withStatus(review, id, status);
		yield buildReport(lens, review, "2026-11-20");
	}
	for (const { id, options } of lens.items) {
		review = withAnswer(review, id, { choice: options[0] ? { kind: "option", option: options[0].id } : null });
		yield buildReport(lens, withStatus(review, groups[0]?.id ?? "", null), "2026-11-20");
	}
}

describe("rows of a report", () => {
	it("are found by id as they stand in its lists, in every version of a review", () => {
		const all = [...reports()];
		for (const report of all) {
			const rows = allRequirements(report);
			expect(rows).toHaveLength(groups.length);
			for (const row of rows) expect(findRequirement(report, row.id)).toBe(row);
			for (const { id } of groups) expect(findGapRow(report, id)).toBe(report.gaps.find((gap) => gap.id === id));
		}
	});

	it("are not found by another name of theirs, nor in lists that lack them", () => {
		const report = buildReport(lens, exampleReview(), "2026-11-20");
		const ids = new Set(groups.map(({ id }) => id));
		const names = groups.flatMap(({ rows }) => rows.map(({ id }) => id)).filter((id) => !ids.has(id));
		for (const name of [...names, "nothing"]) expect(findRequirement(report, name)).toBeUndefined();
		const [first] = report.toClarify;
		expect(first).toBeDefined();
		expect(findRequirement({ ...report, toClarify: [] }, first?.id ?? "")).toBeUndefined();
		expect(findGapRow({ gaps: [] }, report.gaps[0]?.id ?? "")).toBeUndefined();
	});

	it("of a report that was read from a file are found, too", () => {
		const report = buildReport(lens, exampleReview(), "2026-11-20");
		const read = structuredClone(report);
		for (const row of allRequirements(read)) expect(findRequirement(read, row.id)).toBe(row);
	});
});
