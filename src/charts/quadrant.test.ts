import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layQuadrant } from "./quadrant.ts";

const items = [
	{ id: "a", effort: 1, worth: 10 },
	{ id: "b", effort: 1, worth: 2 },
	{ id: "c", effort: 3, worth: 10 },
	{ id: "d", effort: 8, worth: -2 },
];

describe("worth against effort", () => {
	it("has a column for each number of points that occurs", () => {
		const { columns } = layQuadrant(items, 0.1);
		expect(columns.map(({ effort }) => effort)).toEqual([1, 3, 8]);
		expect(columns[1]?.x).toBeCloseTo(0.5);
	});

	it("sets much worth above and much work to the right", () => {
		const { marks, middle, least, most } = layQuadrant(items, 0.1);
		expect({ least, most }).toEqual({ least: -2, most: 10 });
		const of = (id: string) => marks.find((mark) => mark.id === id);
		expect(of("a")).toMatchObject({ isWorthMuch: true, isMuchWork: false, y: 0.2 });
		expect(of("b")).toMatchObject({ isWorthMuch: true, isMuchWork: false });
		expect(of("c")).toMatchObject({ isWorthMuch: true, isMuchWork: true });
		expect(of("d")).toMatchObject({ isWorthMuch: false, isMuchWork: true });
		expect(of("d")?.y).toBeCloseTo(0.8);
		expect(middle.x).toBeCloseTo(1 / 3);
	});

	it("sets marks that would hide each other side by side in their column", () => {
		const same = ["a", "b", "c"].map((id) => ({ id, effort: 2, worth: 4 }));
		expect(layQuadrant(same, 0.1).marks.map(({ x }) => x)).toEqual([0.25, 0.5, 0.75]);
	});

	it("makes a column wider where many marks stand side by side", () => {
		const same = ["a", "b", "c"].map((id) => ({ id, effort: 2, worth: 4 }));
		const { columns, middle } = layQuadrant([...same, { id: "d", effort: 5, worth: 4 }], 0.1);
		expect(columns.map(({ x }) => Math.round(600 * x))).toEqual([200, 500]);
		expect(middle.x).toBeCloseTo(4 / 6);
	});

	it("draws nothing of nothing", () => {
		expect(layQuadrant([], 0.1)).toMatchObject({ columns: [], marks: [], least: 0, most: 0 });
	});

	it("keeps every mark inside the box, on its side of both borders", () => {
		const item = fc.record({ effort: fc.integer({ min: 1, max: 9 }), worth: fc.integer({ min: -50, max: 90 }) });
		fc.assert(
			fc.property(fc.array(item, { minLength: 1, maxLength: 40 }), (drawn) => {
				const { marks, middle } = layQuadrant(
					drawn.map((one, index) => ({ ...one, id: `${index}` })),
					0.08,
				);
				expect(marks).toHaveLength(drawn.length);
				for (const { x, y, isMuchWork, isWorthMuch } of marks) {
					expect(x > 0 && x < 1 && y >= 0.16 - 1e-9 && y <= 0.84 + 1e-9).toBe(true);
					expect(x > middle.x).toBe(isMuchWork);
					if (isWorthMuch) expect(y).toBeLessThan(middle.y);
				}
			}),
		);
	});
});
