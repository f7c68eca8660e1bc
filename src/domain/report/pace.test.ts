import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { QuestionRow } from "../judge/questionRow.ts";
import { emptyAnswer } from "../review/answer.ts";
import { minutesLeft, timeLeft } from "./pace.ts";

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

describe("time left for a review", () => {
	const question = (place: number, isAnswered: boolean): QuestionRow => ({
		item: `i${place}`,
		pillar: "p",
		number: place + 1,
		progress: isAnswered ? "answered" : "open",
		applies: true,
		answer: emptyAnswer,
		requirements: [],
	});

	it("goes by the answered questions alone, answer after answer", () => {
		const second = fc.option(fc.nat({ max: 2000 }), { nil: undefined });
		const state = fc.record({ isAnswered: fc.boolean(), second });
		const change = fc.record({ place: fc.nat({ max: 14 }), to: state });
		const instantAt = (at: number | undefined) =>
			at === undefined ? undefined : new Date(start + Math.floor(at / 7) * 7000).toISOString();
		fc.assert(
			fc.property(fc.array(state, { minLength: 15, maxLength: 15 }), fc.array(change, { maxLength: 20 }), (first, changes) => {
				const states = [...first];
				let questions = states.map(({ isAnswered }, place) => question(place, isAnswered));
				for (const { place, to } of [{ place: 0, to: states[0] ?? { isAnswered: false, second: undefined } }, ...changes]) {
					states[place] = to;
					questions = questions.with(place, question(place, to.isAnswered));
					const touched: Record<string, string> = { "not-an-item": new Date(start).toISOString() };
					const answered: string[] = [];
					for (const [at, one] of states.entries()) {
						const instant = instantAt(one.second);
						if (instant === undefined) continue;
						touched[`i${at}`] = instant;
						if (one.isAnswered) answered.push(instant);
					}
					const progress = { answered: 0, hidden: 0, visible: 30 };
					expect(timeLeft({ touched }, { questions, progress })).toBe(minutesLeft(answered, 30));
				}
			}),
		);
	});
});
