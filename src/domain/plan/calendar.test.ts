import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Pace } from "../review/planning.ts";
import { breaksIn, dayAfter, dayAgainstWave, daysBetween, isReversed, waveSpans } from "./calendar.ts";

const pace: Pace = { weeks: 4, firstDay: "2026-12-07", breaks: [{ from: "2026-12-21", to: "2027-01-03" }] };

describe("the days of waves", () => {
	it("follow each other from the first day, without the weeks off", () => {
		expect(waveSpans(pace, 3)).toEqual([
			{ from: "2026-12-07", to: "2027-01-15" },
			{ from: "2027-01-18", to: "2027-02-12" },
			{ from: "2027-02-15", to: "2027-03-12" },
		]);
	});

	it("begin after a break that the first day lies in", () => {
		expect(waveSpans({ ...pace, weeks: 1, firstDay: "2026-12-28" }, 1)).toEqual([{ from: "2027-01-04", to: "2027-01-08" }]);
	});

	it("are none while the pace or its first day is not said", () => {
		expect(waveSpans(undefined, 3)).toEqual([]);
		expect(waveSpans({ ...pace, firstDay: "" }, 3)).toEqual([]);
	});

	it("leave out a break of which a day is not said, or that ends before it begins", () => {
		const plain = waveSpans({ ...pace, breaks: [] }, 3);
		expect(waveSpans({ ...pace, breaks: [{ from: "2026-12-21", to: "" }] }, 3)).toEqual(plain);
		expect(waveSpans({ ...pace, breaks: [{ from: "", to: "2026-12-21" }] }, 3)).toEqual(plain);
		expect(waveSpans({ ...pace, breaks: [{ from: "2026-12-21", to: "2026-12-20" }] }, 3)).toEqual(plain);
	});

	it("count days that two breaks share once", () => {
		const one = { from: "2026-12-21", to: "2027-01-03" };
		const within = { from: "2026-12-24", to: "2026-12-27" };
		const overlapping = { from: "2026-12-28", to: "2027-01-10" };
		expect(waveSpans({ ...pace, breaks: [within, one] }, 3)).toEqual(waveSpans(pace, 3));
		expect(waveSpans({ ...pace, breaks: [overlapping, one] }, 3)).toEqual(
			waveSpans({ ...pace, breaks: [{ from: one.from, to: overlapping.to }] }, 3),
		);
	});

	it("hold as many days of work as the pace says, whatever breaks there are", () => {
		const monday = fc.integer({ min: 0, max: 60 }).map((weeks) => dayAfter("2026-01-05", 7 * weeks));
		const week = fc
			.tuple(monday, fc.integer({ min: 1, max: 4 }))
			.map(([from, weeks]) => ({ from, to: dayAfter(from, 7 * weeks - 1) }));
		const paces = fc.record({
			weeks: fc.integer({ min: 1, max: 26 }),
			firstDay: monday,
			breaks: fc.array(week, { maxLength: 4 }),
		});
		fc.assert(
			fc.property(paces, (one) => {
				for (const [index, span] of waveSpans(one, 4).entries()) {
					const off = breaksIn(one, span).reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
					// Two days of the last weekend belong to the week and not to the span.
					expect({ index, days: daysBetween(span.from, span.to) + 1 + 2 - off }).toEqual({ index, days: 7 * one.weeks });
				}
			}),
		);
	});
});

describe("a break", () => {
	it("is reversed where it ends before it begins", () => {
		expect(isReversed({ from: "2026-12-21", to: "2026-12-20" })).toBe(true);
		expect(isReversed({ from: "2026-12-21", to: "2026-12-21" })).toBe(false);
		expect(isReversed({ from: "2026-12-21", to: "" })).toBe(false);
	});
});

describe("a due day", () => {
	const [span] = waveSpans(pace, 1);

	it("lies in its wave, before it or after it", () => {
		expect(dayAgainstWave("2026-12-06", span)).toBe("before");
		expect(dayAgainstWave("2026-12-07", span)).toBeNull();
		expect(dayAgainstWave("2027-01-15", span)).toBeNull();
		expect(dayAgainstWave("2027-01-16", span)).toBe("after");
	});

	it("contradicts nothing where it, or the wave's days, are not said", () => {
		expect(dayAgainstWave("", span)).toBeNull();
		expect(dayAgainstWave("2027-01-16", undefined)).toBeNull();
	});
});
