import { describe, expect, it } from "vitest";
import { exampleLens } from "../../testing/exampleLens.ts";
import type { Level } from "../lens/lens.ts";
import { withDecision, withFact, withStatus } from "../review/changes.ts";
import { newReview } from "../review/review.ts";
import { uniform } from "../uniform.ts";
import { buildReport } from "./report.ts";
import {
	canMove,
	countStays,
	type StabilityInput,
	stabilityDraws,
	stabilityInput,
	topByValue,
	unstableRows,
} from "./stability.ts";

describe("the generator", () => {
	it("gives the numbers of mulberry32, any of them alone", () => {
		const mulberry32 = (seed: number) => {
			let state = seed;
			return () => {
				state = (state + 0x6d2b79f5) | 0;
				let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
				mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
				return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
			};
		};
		const next = mulberry32(42);
		for (let index = 0; index < 1000; index += 1) expect(uniform(42, index)).toBe(next());
	});

	it("spreads evenly over 0 to 1", () => {
		const tenths = new Array<number>(10).fill(0);
		for (let index = 0; index < 10_000; index += 1) {
			const tenth = Math.floor(10 * uniform(7, index));
			tenths[tenth] = (tenths[tenth] ?? 0) + 1;
		}
		for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
	});
});

const requirement = (id: string, pillar: string, severity: Level, effort: Level, points?: number) => ({
	id,
	credits: [{ pillar, severity }],
	status: "missing" as const,
	effort,
	tradeoffs: [],
	...(points && { points }),
});

const input = (requirements: StabilityInput["requirements"]): StabilityInput => ({
	requirements,
	weighing: {
		criticality: "standard",
		pillars: [
			{ id: "a", priority: 3 },
			{ id: "b", priority: 3 },
		],
		rules: 2,
	},
});

const many = (count: number, make: (at: number) => StabilityInput["requirements"][number]) =>
	Array.from({ length: count }, (_, at) => make(at));

describe("stability of the ten gaps of most value", () => {
	it("marks nothing where ten or fewer gaps compete", () => {
		const few = input(many(10, (at) => requirement(`r${at}`, at % 2 ? "a" : "b", "high", "low")));
		const stays = countStays(few);
		expect(Object.values(stays)).toEqual(many(10, () => requirement("", "", "low", "low")).map(() => stabilityDraws));
		expect(unstableRows(stays)).toEqual([]);
	});

	it("keeps rows that are better by far and marks those that hang by the weight of a pillar", () => {
		const best = many(5, (at) => requirement(`best${at}`, "a", "high", "low"));
		const even = many(10, (at) => requirement(`even${at}`, at < 5 ? "a" : "b", "low", "low"));
		const close = input([...best, ...even]);
		expect(topByValue(close)).toEqual([...best, ...even.slice(0, 5)].map(({ id }) => id));
		expect(unstableRows(countStays(close))).toEqual(even.slice(0, 5).map(({ id }) => id));
	});

	it("leaves points typed by the team as they are", () => {
		const typed = many(10, (at) => requirement(`typed${at}`, "a", "high", "medium", 4));
		const classed = many(1, () => requirement("classed", "a", "high", "medium", 5));
		expect(unstableRows(countStays(input([...typed, ...classed])))).toEqual([]);
		const byClass = many(10, (at) => requirement(`class${at}`, "a", "high", "medium"));
		const rival = requirement("rival", "a", "high", "medium", 3);
		expect(countStays(input([...byClass, rival]))).toMatchObject({ class9: expect.any(Number) });
		expect(countStays(input([...byClass, rival])).class9).toBeLessThan(stabilityDraws);
	});

	it("adds up from slices to the whole run, and is the same every time", () => {
		const review = input([
			...many(12, (at) => requirement(`r${at}`, at % 2 ? "a" : "b", at % 3 ? "medium" : "low", at % 5 ? "low" : "medium")),
		]);
		const whole = countStays(review);
		expect(countStays(review)).toEqual(whole);
		const slices = [countStays(review, 0, 400), countStays(review, 400, stabilityDraws)];
		const added = Object.fromEntries(
			Object.keys(whole).map((id) => [id, slices.reduce((sum, slice) => sum + (slice[id] ?? 0), 0)]),
		);
		expect(added).toEqual(whole);
	});
});

describe("what the draws are given of a report", () => {
	it("gives the order by value that the report shows, typed points included", () => {
		const lens = exampleLens();
		const said = withFact(newReview("r", lens, "2026-11-22"), "runsProduction", true);
		const missing = ["rec-regions", "rec-private", "rel-zones"].reduce((review, id) => withStatus(review, id, "missing"), said);
		const report = buildReport(lens, withDecision(missing, "rec-private", { points: 100 }), "2026-11-22");
		expect(topByValue(stabilityInput(report))).toEqual(report.orders.worthPerEffort);
		expect(report.orders.worthPerEffort.at(-1)).toBe("rec-private");
		expect(buildReport(lens, missing, "2026-11-22").orders.worthPerEffort[0]).toBe("rec-private");
		expect(canMove(stabilityInput(report))).toBe(false);
	});
});
