import { describe, expect, it } from "vitest";
import { targetText } from "../../i18n/targetWords.ts";
import { sampleIn } from "../../testing/sampleReport.ts";
import { withTarget } from "../review/changes.ts";
import { describeEdit } from "../review/edit.ts";
import { targetStanding } from "./target.ts";

const { report, words, review } = await sampleIn("en");
const { overall } = report;
if (!overall) throw new Error("the sample has a score");

type Band = "critical" | "moderate" | "excellent";

const standing = (band: "moderate" | "excellent", low: number, bands: Band[] | null, more: Partial<typeof report> = {}) =>
	targetStanding({
		...report,
		plan: null,
		overall: { ...overall, low, bands, caps: [{ kind: "highRisk", count: 2 }] },
		workload: { ...report.workload, target: { band, day: "2027-06-30" } },
		...more,
	});

const said = (found: ReturnType<typeof standing>) => (found ? targetText(found, words) : "");

describe("a target", () => {
	it("is not there until the team sets one", () => {
		expect(targetStanding(report)).toBeNull();
	});

	it("lacks points, or what caps the word, or nothing", () => {
		expect(standing("excellent", 54.5, ["moderate"])).toMatchObject({ lacks: 13, caps: [], isReached: false });
		expect(standing("excellent", 71, ["moderate"])).toMatchObject({ lacks: 0, caps: [{ kind: "highRisk" }], isReached: false });
		expect(standing("moderate", 71, ["moderate"])).toMatchObject({ lacks: 0, caps: [], isReached: true });
		expect(standing("moderate", 20, null)).toMatchObject({ now: null, isReached: false });
	});

	it("is told in a sentence, with its day and what the plan does for it", () => {
		expect(said(standing("excellent", 54.5, ["moderate"]))).toBe(
			"Target: excellent by 30 June 2027. Now moderate: 13 points of score are missing.",
		);
		expect(said(standing("excellent", 71, ["moderate"]))).toMatch(
			/^Target: excellent by 30 June 2027\. Now moderate: 2 high risks/,
		);
		expect(said(standing("moderate", 71, ["moderate"]))).toBe("Target: moderate by 30 June 2027. It is reached.");
		expect(said(standing("excellent", 54.5, ["moderate"], { today: "2027-07-01" }))).toContain("which has passed");
		expect(said(standing("excellent", 20, ["critical"], { plan: report.plan }))).toMatch(
			/The adopted plan (leads|does not lead) there\.$/,
		);
	});

	it("can be set and taken away, and either is an edit one can name", () => {
		const set = withTarget(review, { band: "moderate", day: "" });
		expect(describeEdit(review, set)).toEqual({ kind: "workload", field: "target" });
		expect(describeEdit(set, withTarget(set, null))).toEqual({ kind: "workload", field: "target" });
		expect(withTarget(set, null)).toEqual(review);
	});
});
