import { describe, expect, it } from "vitest";
import type { PlanGap } from "../../../domain/plan/plan.ts";
import { outcomeOf, type PlanningBase } from "../../../domain/plan/planReport.ts";
import { type ComparedColumn, columnsOf, comparedGaps } from "./compare.ts";

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

const base: PlanningBase = {
	gaps: ["a", "b", "c"].map(gap),
	requirements: [],
	weighing: { criticality: "standard", pillars: [], rules: 2 },
};
const scenario = (id: string, ...closed: string[]) => ({ id, name: id, outcome: outcomeOf(base, new Set(closed)) });

describe("scenarios side by side", () => {
	const columns = columnsOf(base, { plan: null, scenarios: [scenario("s1", "a", "b"), scenario("s2", "b")] });

	it("begins with today, which closes nothing", () => {
		expect(columns.map(({ kind, outcome }) => [kind, outcome.effort])).toEqual([
			["now", 0],
			["planned", 4],
			["planned", 2],
		]);
	});

	it("shows the plan once: as the scenario it was, or in a column of its own", () => {
		const adopted = (...closed: string[]) => {
			const outcome = outcomeOf(base, new Set(closed));
			const plan = { name: "Plan", day: "2026-11-22", closed, pointsPerWave: 8, origin: "chosen", outcome } as const;
			const rest = { waves: [], leftOut: [], done: [] };
			return columnsOf(base, { plan: { ...plan, ...rest, closed: [...closed] }, scenarios: [scenario("s1", "a", "b")] });
		};
		const shown = (columns: ComparedColumn[]) => columns.map(({ name, isPlan }) => [name, isPlan]);
		expect(shown(adopted("a", "b"))).toEqual([
			["", false],
			["s1", true],
		]);
		expect(shown(adopted("c"))).toEqual([
			["", false],
			["Plan", true],
			["s1", false],
		]);
	});

	it("marks the gaps that tell scenarios apart, and leaves out those that nobody closes", () => {
		expect(comparedGaps(base, columns)).toEqual([
			{ id: "a", closed: [false, true, false], differs: true },
			{ id: "b", closed: [false, true, true], differs: false },
		]);
	});
});
