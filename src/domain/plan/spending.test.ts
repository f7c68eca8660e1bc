import { describe, expect, it } from "vitest";
import type { Level } from "../lens/lens.ts";
import { highSpending } from "./spending.ts";

const gap = (id: string, risk: Level, points: number, needs: string[] = []) => ({
	id,
	risk,
	points,
	prerequisites: needs.map((other) => ({ id: other, state: "gap" as const })),
});

const gaps = [
	gap("a", "high", 8, ["b"]),
	gap("b", "low", 3, ["c"]),
	gap("c", "medium", 1),
	gap("d", "medium", 2),
	gap("e", "high", 5),
];

describe("what a plan spends on high risks", () => {
	it("counts what they need, through others too, and each gap once", () => {
		expect(highSpending(["a", "b", "c", "d"], gaps)).toEqual({ count: 1, points: 12, effort: 14 });
		expect(highSpending(["a", "b", "c", "d", "e"], gaps)).toEqual({ count: 2, points: 17, effort: 19 });
	});

	it("counts nothing that the plan does not close, and nothing where it closes no high risk", () => {
		expect(highSpending(["a", "d"], gaps)).toEqual({ count: 1, points: 8, effort: 10 });
		expect(highSpending(["c", "d"], gaps)).toEqual({ count: 0, points: 0, effort: 3 });
		expect(highSpending(["gone"], gaps)).toEqual({ count: 0, points: 0, effort: 0 });
	});
});
