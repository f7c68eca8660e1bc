import { describe, expect, it } from "vitest";
import lensJson from "../../../content/lenses/azure-machine-learning/lens.json";
import { parseLens } from "../../parse/lens.ts";
import { resolve } from "../judge/status.ts";
import { buildReport } from "../report/report.ts";
import { withDecision, withFact, withStatus } from "../review/changes.ts";
import { newReview, type Review } from "../review/review.ts";
import type { PlanGap } from "./plan.ts";
import { bindingExclusions, planGapsOf } from "./planProblem.ts";

const parsed = parseLens(lensJson);
if (!parsed.ok) throw new Error("the built-in lens does not parse");
const lens = parsed.value;

const [dedicated, lowPriority] = ["rec-rel-dedicated-vm-tier", "rec-cost-low-priority-vms"];
const needy = "rec-sec-workspace-private-endpoint";

/** A review in which every requirement is missing. */
const nothingDone = resolve(lens, newReview("r", lens, "2026-11-22T00:00:00.000Z")).reduce(
	(review, { id }) => withStatus(review, id, "missing"),
	newReview("r", lens, "2026-11-22T00:00:00.000Z"),
);

function gapsOf(review: Review): Map<string, PlanGap> {
	const gaps = planGapsOf(buildReport(lens, review, "2026-11-22").gaps, bindingExclusions(lens, review));
	return new Map(gaps.map((gap) => [gap.id, gap]));
}

describe("the gaps of a report as a plan sees them", () => {
	it("stand in risk-first order, each with its figures", () => {
		const report = buildReport(lens, nothingDone, "2026-11-22");
		const gaps = planGapsOf(report.gaps, []);
		expect(gaps.map(({ id }) => id)).toEqual(report.orders.riskFirst);
		const row = report.gaps.find(({ id }) => id === dedicated);
		expect(gaps.find(({ id }) => id === dedicated)).toMatchObject({
			worth24: row?.worth24,
			net24: row?.net24,
			effort: row?.points,
		});
	});

	it("exclude each other from both sides until the profile lifts it", () => {
		const bound = gapsOf(nothingDone);
		expect(bound.get(dedicated)?.exclusive).toContain(lowPriority);
		expect(bound.get(lowPriority)?.exclusive).toContain(dedicated);
		const lifted = gapsOf(withFact(nothingDone, "interruptionTolerant", "some"));
		expect(lifted.get(dedicated)?.exclusive).not.toContain(lowPriority);
	});

	it("need the prerequisites that are gaps, assume the unknown ones, and forget what is in place", () => {
		const all = gapsOf(nothingDone);
		const [needed, ...others] = [...all.values()].flatMap(({ prerequisites }) => prerequisites);
		const dependent = [...all.values()].find(({ prerequisites }) => prerequisites.includes(needed ?? ""));
		if (!needed || !dependent) throw new Error("the lens has prerequisites");
		expect(others.length).toBeGreaterThan(5);
		const unknown = gapsOf(withStatus(nothingDone, needed, "unknown")).get(dependent.id);
		expect(unknown?.prerequisites).not.toContain(needed);
		expect(unknown?.assumes).toContain(needed);
		const done = gapsOf(withStatus(nothingDone, needed, "inPlace")).get(dependent.id);
		expect([...(done?.prerequisites ?? []), ...(done?.assumes ?? [])]).not.toContain(needed);
	});

	it("keep a treated prerequisite, which blocks what needs it", () => {
		const review = withDecision(nothingDone, needy, { treatment: "defer" });
		const gaps = gapsOf(review);
		expect(gaps.get(needy)?.treated).toBe(true);
		expect([...gaps.values()].some(({ prerequisites }) => prerequisites.includes(needy))).toBe(true);
		expect(gapsOf(withDecision(nothingDone, needy, { treatment: "mitigate" })).get(needy)?.treated).toBe(false);
	});

	it("press on the pillars they have tradeoffs with, half as much when partly closed", () => {
		const whole = gapsOf(nothingDone).get(dedicated)?.pressure8;
		const half = gapsOf(withStatus(nothingDone, dedicated, "partial")).get(dedicated)?.pressure8;
		expect(Object.keys(whole ?? {}).length).toBeGreaterThan(0);
		for (const [pillar, eighths] of Object.entries(whole ?? {})) expect(half?.[pillar]).toBe(eighths / 2);
	});
});
