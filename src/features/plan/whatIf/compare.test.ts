import { describe, expect, it } from "vitest";
import type { PlanGap } from "../../../domain/plan.ts";
import { outcomeOf, type PlanningBase } from "../../../domain/planReport.ts";
import { columnsOf, comparedGaps } from "./compare.ts";

const gap = (id: string): PlanGap => ({
	id,
	risk: "high",
	worth24: 24,
	net24: 24,
	effort: 2,
	pressure8: {},
	prerequisites: [],
	assumes: [],
	exclusive: [],
	treated: false,
});

const base: PlanningBase = { gaps: ["a", "b", "c"].map(gap), requirements: [], pillars: [] };
const scenario = (id: string, ...closed: string[]) => ({ id, name: id, outcome: outcomeOf(base, new Set(closed)) });

describe("scenarios side by side", () => {
	const columns = columnsOf(base, { plan: null, scenarios: [scenario("s1", "a", "b"), scenario("s2", "b")] });

	it("begins with today, which closes nothing", () => {
		expect(columns.map(({ kind, outcome }) => [kind, outcome.effort])).toEqual([
			["now", 0],
			["scenario", 4],
			["scenario", 2],
		]);
	});

	it("marks the gaps that tell scenarios apart, and leaves out those that nobody closes", () => {
		expect(comparedGaps(base, columns)).toEqual([
			{ id: "a", closed: [false, true, false], differs: true },
			{ id: "b", closed: [false, true, true], differs: false },
		]);
	});
});
