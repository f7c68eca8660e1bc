import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layColumns } from "./columns.ts";

const box = { width: 400, height: 140, cap: 4 };
const ends = fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }));

describe("columns chart", () => {
	it("draws the interval to scale: solid up to low, pale from low to high", () => {
		fc.assert(
			fc.property(ends, ([a, b]) => {
				const [low, high] = [Math.min(a, b), Math.max(a, b)];
				const column = layColumns([{ id: "p", low, high }], box).columns[0];
				expect(column?.solid.height).toBeCloseTo((132 * low) / 100, 6);
				expect((column?.pale.y ?? 0) + (column?.pale.height ?? 0)).toBeCloseTo(column?.solid.y ?? 0, 6);
				expect((column?.solid.y ?? 0) + (column?.solid.height ?? 0)).toBeCloseTo(136, 6);
			}),
		);
	});

	it("keeps columns apart, and inside the box", () => {
		const { columns } = layColumns(
			["a", "b", "c", "d", "e"].map((id) => ({ id, low: 100, high: 100 })),
			box,
		);
		for (const [index, column] of columns.entries()) {
			const next = columns[index + 1];
			if (next) expect(column.capital.x + column.capital.width).toBeLessThan(next.capital.x);
			expect(column.capital.x).toBeGreaterThanOrEqual(0);
			expect(column.capital.x + column.capital.width).toBeLessThanOrEqual(400);
		}
	});

	it("marks a pillar with nothing to score", () => {
		expect(layColumns([{ id: "a", low: null, high: null }], box).columns[0]?.scored).toBe(false);
	});
});
