import { describe, expect, it } from "vitest";
import type { PlanGap } from "../../domain/plan/plan.ts";
import { emptyPlanning } from "../../domain/review/planning.ts";
import { newReview } from "../../domain/review/review.ts";
import { capChoices, parseBudget, pinOf, pointsOfAll, problemOf, withCap, withPin, withWish } from "./wish.ts";

const review = newReview("r", { id: "lens", version: "1" }, "2026-11-22T00:00:00.000Z");
const gap = (id: string, change: Partial<PlanGap> = {}): PlanGap => ({
	id,
	risk: "high",
	worth24: 24,
	net24: 24,
	effort: 3,
	pressure8: {},
	prerequisites: [],
	assumes: [],
	exclusive: [],
	treated: false,
	...change,
});
const problemWith = (gaps: PlanGap[], change = {}) =>
	problemOf(
		{ gaps, requirements: [], weighing: { criticality: "standard", pillars: [], rules: 2 } },
		{ ...emptyPlanning.wish, ...change },
	);

describe("pins", () => {
	it("stand on one side at a time, until they are taken away", () => {
		const pinned = withPin(withPin(review, "a", "in"), "b", "out");
		expect([pinOf(pinned.planning.wish, "a"), pinOf(pinned.planning.wish, "b")]).toEqual(["in", "out"]);
		const turned = withPin(pinned, "a", "out").planning.wish;
		expect(turned.pinIn).toEqual([]);
		expect(turned.pinOut.toSorted()).toEqual(["a", "b"]);
		expect(withPin(withPin(pinned, "a", "free"), "b", "free").planning.wish).toEqual(emptyPlanning.wish);
	});

	it("ask nothing of the plan once what they pin is no gap, and are not forgotten", () => {
		const { wish } = withPin(withPin(review, "closed", "in"), "a", "out").planning;
		expect(problemWith([gap("a")], wish)).toMatchObject({ pinIn: [], pinOut: ["a"] });
		expect(wish.pinIn).toEqual(["closed"]);
	});
});

describe("limits on pressure", () => {
	it("are set for one pillar and lifted again", () => {
		const limited = withCap(withCap(review, "cost", 0), "security", 4);
		expect(limited.planning.wish.caps8).toEqual({ cost: 0, security: 4 });
		expect(withCap(limited, "cost", null).planning.wish.caps8).toEqual({ security: 4 });
	});

	it("are offered up to the pressure there can be, with the one that is set", () => {
		const gaps = [gap("a", { pressure8: { cost: 5 } }), gap("b", { pressure8: { cost: -9 } })];
		expect(capChoices(problemWith(gaps), "cost")).toEqual([0, 2, 4]);
		expect(capChoices(problemWith(gaps, { caps8: { cost: -1 } }), "cost")).toEqual([-1, 0, 2, 4]);
		expect(capChoices(problemWith([gap("c", { pressure8: { cost: 25 } })]), "cost").slice(-4)).toEqual([14, 16, 20, 24]);
	});
});

describe("the budget", () => {
	it("reaches as far as the gaps that may be chosen", () => {
		const gaps = [gap("a"), gap("b", { treated: true }), gap("c", { effort: 8 })];
		expect(pointsOfAll(problemWith(gaps))).toBe(11);
		expect(pointsOfAll(problemWith(gaps, { includeTreated: true, pinOut: ["c"] }))).toBe(6);
	});

	it.each([
		["20", 20],
		[" 0 ", 0],
		["", undefined],
		["-1", undefined],
		["2.5", undefined],
		["1e3", undefined],
		["1000000", undefined],
	])("is read from %j", (typed, budget) => {
		expect(parseBudget(typed)).toBe(budget);
	});

	it("changes alone", () => {
		expect(withWish(review, { budget: 7 }).planning).toEqual({ ...emptyPlanning, wish: { ...emptyPlanning.wish, budget: 7 } });
	});
});
