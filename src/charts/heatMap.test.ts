import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effortLevel } from "../domain/judge/gap.ts";
import { effortPoints } from "../domain/lens/requirement.ts";
import { layHeatMap } from "./heatMap.ts";

const level = fc.constantFrom("high", "medium", "low");
const gaps = fc
	.array(fc.record({ topSeverity: level, points: fc.integer({ min: 1, max: 100 }) }), { maxLength: 40 })
	.map((all) => all.map((gap, index) => ({ ...gap, id: `g${index}` })));

describe("the heat map", () => {
	it("puts every gap into the one field of its severity and effort, in the order given", () => {
		fc.assert(
			fc.property(gaps, (all) => {
				const fields = layHeatMap(all).flat();
				expect(fields).toHaveLength(9);
				expect(fields.flatMap((field) => field.gaps).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
				for (const { severity, effort, gaps: own } of fields) {
					const expected = all.filter((gap) => gap.topSeverity === severity && effortLevel(gap.points) === effort);
					expect(own).toEqual(expected.map(({ id }) => id));
				}
			}),
		);
	});

	it("is warmer where there is more, warmest in the fullest field, and cold only where there is nothing", () => {
		fc.assert(
			fc.property(gaps, (all) => {
				const fields = layHeatMap(all).flat();
				for (const { grade, gaps: own } of fields) {
					expect(grade === 0).toBe(own.length === 0);
					for (const other of fields) if (own.length > other.gaps.length) expect(grade).toBeGreaterThanOrEqual(other.grade);
				}
				if (all.length > 0) expect(Math.max(...fields.map(({ grade }) => grade))).toBe(3);
			}),
		);
	});

	it("begins with much at stake for little work", () => {
		const [first] = layHeatMap([{ id: "g", topSeverity: "high", points: 1 }]).flat();
		expect(first).toEqual({ severity: "high", effort: "low", gaps: ["g"], grade: 3 });
	});

	it("keeps a lens's own classes, and takes typed points to the nearest", () => {
		for (const effort of ["low", "medium", "high"] as const) expect(effortLevel(effortPoints[effort])).toBe(effort);
		expect([2, 4, 5, 6, 100].map(effortLevel)).toEqual(["low", "medium", "medium", "high", "high"]);
	});
});
