import { beforeAll, describe, expect, it } from "vitest";
import { planGapsOf } from "../../../domain/plan/planProblem.ts";
import { withAdoptedPlan, withStatus } from "../../../domain/review/changes.ts";
import { type Sample, sampleIn } from "../../../testing/sampleReport.ts";
import { parsePerWave, scheduleOf, sinceAdopted } from "./schedule.ts";

let sample: Sample;

beforeAll(async () => {
	sample = await sampleIn("en");
});

/** The sample with all its gaps adopted, after some were given another status. */
async function adopted(after: (sample: Sample["review"]) => Sample["review"] = (review) => review) {
	const closed = sample.report.orders.riskFirst;
	const plan = { name: "All", day: "2026-11-22", closed, pointsPerWave: 8, origin: "chosen" } as const;
	const { report } = await sampleIn("en", (review) => after(withAdoptedPlan(review, plan)));
	if (!report.plan) throw new Error("no plan");
	return { report, plan: report.plan, closed };
}

describe("the schedule of an adopted plan", () => {
	it("numbers every gap once, and each comes after the gaps it needs", async () => {
		const { report, plan, closed } = await adopted();
		const tasks = scheduleOf(plan, planGapsOf(report.gaps, []), report).flat();
		expect(tasks.map(({ number }) => number)).toEqual(closed.map((_id, index) => index + 1));
		expect(new Set(tasks.map(({ id }) => id))).toEqual(new Set(closed));
		expect(tasks.some(({ after }) => after.length > 0)).toBe(true);
		for (const { number, after } of tasks) for (const other of after) expect(other.number).toBeLessThan(number);
	});

	it("tells what is done from what turned out to be no gap", async () => {
		const [first = "", second = ""] = sample.report.orders.riskFirst;
		const { report, plan } = await adopted((review) => withStatus(withStatus(review, first, "inPlace"), second, "unknown"));
		expect(sinceAdopted(plan, report)).toEqual({ done: [first], changed: [{ id: second, status: "unknown" }] });
	});

	it("keeps an id that the lens does not know as changed", () => {
		expect(sinceAdopted({ done: ["gone"] }, sample.report)).toEqual({ done: [], changed: [{ id: "gone", status: null }] });
	});
});

describe("points per wave as they are typed", () => {
	it("are a whole number from 1 to 100, or nothing", () => {
		expect([" 8 ", "1", "100"].map(parsePerWave)).toEqual([8, 1, 100]);
		expect(["", "0", "101", "2.5", "-3", "many"].map(parsePerWave)).toEqual([null, null, null, null, null, null]);
	});
});
