import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minutesLeft } from "./pace.ts";

const start = Date.parse("2026-11-22T09:00:00.000Z");

/** Instants with these pauses between them, in seconds. */
function instantsAfter(...pauses: number[]): string[] {
	let time = start;
	return [0, ...pauses].map((pause) => {
		time += pause * 1000;
		return new Date(time).toISOString();
	});
}

describe("time left, from the pace so far", () => {
	it("takes the median pause for each open question", () => {
		expect(minutesLeft(instantsAfter(60, 60, 60, 60), 7)).toBe(7);
		expect(minutesLeft(instantsAfter(20, 30, 90, 600), 3)).toBe(3);
		expect(minutesLeft(instantsAfter(30, 60, 300, 60, 50), 4)).toBe(4);
	});

	it("does not ask in which order the answers came", () => {
		expect(minutesLeft(instantsAfter(20, 30, 90, 600).toReversed(), 3)).toBe(3);
	});

	it("leaves out breaks, and what came in at one instant", () => {
		expect(minutesLeft(instantsAfter(60, 3600, 60, 86_400, 60, 0, 0, 0, 60), 5)).toBe(5);
	});

	it("says nothing with fewer than four pauses to go by", () => {
		expect(minutesLeft(instantsAfter(60, 60, 60), 5)).toBeNull();
		expect(minutesLeft(instantsAfter(60, 60, 60, 601), 5)).toBeNull();
		expect(minutesLeft(instantsAfter(0, 0, 0, 0, 0, 0), 5)).toBeNull();
		expect(minutesLeft([], 5)).toBeNull();
		expect(minutesLeft(instantsAfter(60, 60, 60, 600), 5)).toBe(5);
	});

	it("rounds up: to the minute below ten, to five above", () => {
		expect(minutesLeft(instantsAfter(61, 61, 61, 61), 1)).toBe(2);
		expect(minutesLeft(instantsAfter(60, 60, 60, 60), 9)).toBe(9);
		expect(minutesLeft(instantsAfter(60, 60, 60, 60), 10)).toBe(10);
		expect(minutesLeft(instantsAfter(60, 60, 60, 60), 21)).toBe(25);
	});

	it("has nothing left where nothing is open", () => {
		expect(minutesLeft(instantsAfter(60, 60, 60, 60), 0)).toBe(0);
	});

	it("is never negative, and never less for more open questions", () => {
		const pauses = fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 60 });
		fc.assert(
			fc.property(pauses, fc.nat(100), fc.nat(100), (some, open, more) => {
				const [fewer, all] = [minutesLeft(instantsAfter(...some), open), minutesLeft(instantsAfter(...some), open + more)];
				if (fewer === null || all === null) expect(fewer).toBe(all);
				else {
					expect(fewer).toBeGreaterThanOrEqual(0);
					expect(all).toBeGreaterThanOrEqual(fewer);
				}
			}),
		);
	});
});
