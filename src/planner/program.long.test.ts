import loadHighs from "highs";
import { describe, expect, it } from "vitest";
import { uniform } from "../domain/uniform.ts";
import { type Coefficients, type Program, type Stage, solveStages, totalOf } from "./program.ts";

const highs = await loadHighs();
const limits = { seconds: 60 };
/** Milliseconds: searches share the machine with every other test. */
const timeout = 60_000;

const coefficients = (values: number[]): Coefficients => new Map(values.map((value, column) => [column, value]));
const stage = (name: string, gains: number[], settles = false): Stage => ({ name, gains: coefficients(gains), settles });
const none = (columns: number) => new Array<boolean>(columns).fill(false);

/** Any columns whose weights stay within a limit. */
const sack = (weights: number[], upper: number, accepts: Program["accepts"] = () => true): Program => ({
	columns: weights.map(() => "free"),
	rows: [{ lower: -Infinity, upper, coefficients: coefficients(weights) }],
	accepts,
});

function solved(program: Program, stages: Stage[]) {
	const outcome = solveStages(highs, program, stages, limits, none(program.columns.length));
	if (typeof outcome === "string") throw new Error(outcome);
	return outcome;
}

/** The largest sum of gains by filling a table of weights. */
function bestByTable(weights: number[], gains: number[], upper: number): number {
	const best = new Array<number>(upper + 1).fill(0);
	for (const [item, weight] of weights.entries())
		for (let room = upper; room >= weight; room -= 1)
			best[room] = Math.max(best[room] ?? 0, (best[room - weight] ?? 0) + (gains[item] ?? 0));
	return best[upper] ?? 0;
}

describe("a program solved in stages", () => {
	it("proves the last unit of sums in the millions", { timeout }, () => {
		for (let seed = 0; seed < 8; seed += 1) {
			const weights = Array.from({ length: 60 }, (_, at) => 20 + Math.floor(80 * uniform(seed, at)));
			const gains = weights.map((weight, at) => 1000 * weight + Math.floor(400 * uniform(seed, 100 + at)));
			const outcome = solved(sack(weights, 1234), [stage("gain", gains)]);
			expect(totalOf(coefficients(gains), outcome.chosen), `sack ${seed}`).toBe(bestByTable(weights, gains, 1234));
		}
	});

	it("keeps what a stage has reached while the next chooses among what is left", () => {
		const { chosen } = solved(sack([1, 1, 1, 1], 2), [stage("first", [5, 5, 5, 0]), stage("second", [0, 3, 3, 9])]);
		expect(chosen).toEqual([false, true, true, false]);
	});

	it("settles the columns of a stage for good", () => {
		const { chosen } = solved(sack([1, 1, 1], 2), [stage("first", [2, 1], true), stage("second", [-9, -9, 9])]);
		expect(chosen).toEqual([true, true, false]);
	});

	it("cuts off a choice that exact arithmetic refuses, and finds the next best", () => {
		const refuse = (chosen: boolean[]) => !(chosen[0] && chosen[1]);
		const { chosen, open } = solved(sack([1, 1, 1], 2, refuse), [stage("gain", [5, 4, 3])]);
		expect(chosen).toEqual([true, false, true]);
		expect(open).toBeNull();
	});

	it("says that it is impossible, or that there was no time to find out", () => {
		const refusing = sack([1, 1, 1], 2, () => false);
		expect(solveStages(highs, refusing, [stage("gain", [1, 1, 1])], limits, none(3))).toBe("impossible");
		const weights = Array.from({ length: 100 }, (_, at) => 1_000_000 + Math.floor(1_000_000 * uniform(1, at)));
		const exactly50M: Program = {
			...sack(weights, 50_000_001),
			rows: [{ lower: 50_000_001, upper: 50_000_001, coefficients: coefficients(weights) }],
			accepts: (chosen) => totalOf(coefficients(weights), chosen) === 50_000_001,
		};
		expect(solveStages(highs, exactly50M, [stage("gain", weights)], { seconds: 0 }, none(100))).toBe("noTime");
	});
});
