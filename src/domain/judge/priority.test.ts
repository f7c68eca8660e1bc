import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Closable, findGaps, type Gap } from "./gap.ts";
import { needsDecision, type Order, orders, sortGaps } from "./priority.ts";

const level = fc.constantFrom("high" as const, "medium" as const, "low" as const);
const tradeoff = fc.record({
	pillar: fc.constantFrom("a", "b"),
	direction: fc.constantFrom("positive" as const, "negative" as const),
	strength: fc.integer({ min: 1, max: 3 }),
});
const closable = fc.record({
	credits: fc.array(fc.record({ pillar: fc.constantFrom("a", "b"), severity: level }), { minLength: 1, maxLength: 2 }),
	status: fc.constantFrom("missing" as const, "partial" as const, "unknown" as const, "inPlace" as const),
	effort: level,
	tradeoffs: fc.array(tradeoff, { maxLength: 4 }),
	points: fc.option(fc.integer({ min: 1, max: 100 })),
});
const gapLists = fc
	.tuple(
		fc.array(closable, { maxLength: 15 }),
		fc.constantFrom("missionCritical" as const, "standard" as const, "experimental" as const),
		fc.integer({ min: 1, max: 5 }),
	)
	.map(([list, criticality, a]) => {
		const named: Closable[] = list.map((entry, index) => ({ ...entry, id: `r${index}` }));
		return findGaps(named, { criticality, priorities: { a } });
	});

const value = (gap: Gap) => gap.net24 / gap.effort;

describe("orders of gaps (scoring.md section 4)", () => {
	it("are permutations of the gaps; quick wins hold exactly those worth more than their price", () => {
		fc.assert(
			fc.property(gapLists, (gaps) => {
				const ids = (list: Gap[]) => list.map(({ id }) => id).toSorted();
				for (const order of ["riskFirst", "worthPerEffort"] satisfies Order[])
					expect(ids(sortGaps(gaps, order))).toEqual(ids(gaps));
				expect(ids(sortGaps(gaps, "quickWins"))).toEqual(ids(gaps.filter(({ net24 }) => net24 > 0)));
			}),
		);
	});

	it("do not depend on the order in which neighbours were compared: sorting the sorted changes nothing", () => {
		fc.assert(
			fc.property(gapLists, fc.constantFrom(...orders), (gaps, order) => {
				const once = sortGaps(gaps, order);
				expect(sortGaps(once, order)).toEqual(once);
			}),
		);
	});

	it("put risk before value, value falling within a risk, and what is not worth its price last in its group", () => {
		const rank = { high: 0, medium: 1, low: 2 };
		fc.assert(
			fc.property(gapLists, (gaps) => {
				const sorted = sortGaps(gaps, "riskFirst");
				for (const [index, gap] of sorted.entries()) {
					const next = sorted[index + 1];
					if (!next) break;
					expect(rank[gap.risk]).toBeLessThanOrEqual(rank[next.risk]);
					if (gap.risk !== next.risk) continue;
					if (next.net24 > 0) expect(value(gap)).toBeGreaterThanOrEqual(value(next) - 1e-9);
					if (gap.net24 <= 0) expect(next.net24).toBeLessThanOrEqual(gap.net24);
				}
			}),
		);
	});

	it("ask for a decision on high risks whose price outweighs their worth, and on nothing else", () => {
		fc.assert(
			fc.property(gapLists, (gaps) => {
				for (const gap of gaps) expect(needsDecision(gaps).includes(gap)).toBe(gap.risk === "high" && gap.net24 <= 0);
			}),
		);
	});
});

describe("effort", () => {
	const one = (status: "missing" | "partial", points: number | null, effort: "high" | "medium" | "low" = "medium") =>
		findGaps([{ id: "r", credits: [{ pillar: "a", severity: "low" }], status, effort, tradeoffs: [], points }], {
			criticality: "standard",
			priorities: {},
		})[0]?.effort;

	it("is the lens's, halved and rounded up when partial, or exactly what the team typed", () => {
		expect([one("missing", null), one("partial", null), one("partial", null, "low"), one("partial", null, "high")]).toEqual([
			3, 2, 1, 4,
		]);
		expect([one("missing", 7), one("partial", 7)]).toEqual([7, 7]);
	});
});
