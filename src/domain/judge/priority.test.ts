import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Criticality } from "../review/workload.ts";
import { type Closable, findGaps, type Gap } from "./gap.ts";
import { needsDecision, type Order, orders, sortGaps } from "./priority.ts";
import type { Rules } from "./rules.ts";
import type { Weighing } from "./weighing.ts";

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
	raised: fc.constantFrom<true | undefined>(true, undefined),
});
const criticalities = fc.constantFrom<Criticality>("missionCritical", "standard", "experimental");
const weighingOf = (criticality: Criticality, priority: number): Weighing => ({
	criticality,
	pillars: [
		{ id: "a", priority },
		{ id: "b", priority: 3, spend: true },
	],
	rules: 2,
});
const gapLists = fc
	.tuple(fc.array(closable, { maxLength: 15 }), criticalities, fc.integer({ min: 1, max: 5 }))
	.map(([list, criticality, a]) => {
		const named = list.map(({ raised, ...entry }, index): Closable => ({ ...entry, id: `r${index}`, ...(raised && { raised }) }));
		return findGaps(named, weighingOf(criticality, a));
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

	it("put consequence first: risk, severity, worth, then fewer points, then the order of the lens", () => {
		const rank = { high: 0, medium: 1, low: 2 };
		const keyOf = (gap: Gap) => [rank[gap.risk], rank[gap.topSeverity], -gap.worth24, gap.effort, Number(gap.id.slice(1))];
		fc.assert(
			fc.property(gapLists, (gaps) => {
				const keys = sortGaps(gaps, "riskFirst").map(keyOf);
				const byKey = keys.toSorted((a, b) => a.map((part, at) => part - (b[at] ?? 0)).find((part) => part !== 0) ?? 0);
				expect(keys).toEqual(byKey);
			}),
		);
	});

	it("put consequence first whatever the prices: no tradeoff moves a gap", () => {
		const priceLists = fc.tuple(
			fc.array(closable, { maxLength: 12 }),
			fc.array(fc.array(tradeoff, { maxLength: 4 })),
			criticalities,
		);
		fc.assert(
			fc.property(priceLists, ([list, prices, criticality]) => {
				const orderOf = (priced: (at: number) => Closable["tradeoffs"]) => {
					const named = list.map(({ raised: _fact, ...one }, at): Closable => ({ ...one, id: `r${at}`, tradeoffs: priced(at) }));
					return sortGaps(findGaps(named, weighingOf(criticality, 3)), "riskFirst").map(({ id }) => id);
				};
				expect(orderOf((at) => prices[at] ?? [])).toEqual(orderOf(() => []));
			}),
		);
	});

	it("by worth per effort fall by value, and what is not worth its price comes last, by net", () => {
		fc.assert(
			fc.property(gapLists, (gaps) => {
				const sorted = sortGaps(gaps, "worthPerEffort");
				for (const [index, gap] of sorted.entries()) {
					const next = sorted[index + 1];
					if (!next) break;
					if (next.net24 > 0) expect(value(gap)).toBeGreaterThanOrEqual(value(next) - 1e-9);
					if (gap.net24 <= 0) expect(next.net24).toBeLessThanOrEqual(gap.net24);
				}
			}),
		);
	});

	it("keep the order by value within a risk for reports of the first rules", () => {
		const gap = (id: string, net24: number): Gap => ({
			id,
			net24,
			status: "missing",
			risk: "high",
			topSeverity: id === "duty" ? "high" : "medium",
			worth24: 48,
			relief24: 0,
			burden24: 48 - net24,
			effort: 1,
		});
		const gaps = [gap("habit", 40), gap("duty", 8)];
		const ids = (rules: Rules) => sortGaps(gaps, "riskFirst", rules).map(({ id }) => id);
		expect([ids(1), ids(2)]).toEqual([
			["habit", "duty"],
			["duty", "habit"],
		]);
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
			pillars: [],
			rules: 2,
		})[0]?.effort;

	it("is the lens's, halved and rounded up when partial, or exactly what the team typed", () => {
		expect([one("missing", null), one("partial", null), one("partial", null, "low"), one("partial", null, "high")]).toEqual([
			3, 2, 1, 4,
		]);
		expect([one("missing", 7), one("partial", 7)]).toEqual([7, 7]);
	});
});
