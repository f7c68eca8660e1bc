import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { inSlices } from "./idle.ts";

/** A clock on which each look takes ten milliseconds. */
beforeEach(() => {
	vi.useFakeTimers();
	let now = 0;
	vi.spyOn(performance, "now").mockImplementation(() => {
		now += 10;
		return now;
	});
});

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

function start(count: number) {
	const items = Array.from({ length: count }, (_, index) => index);
	const done: number[] = [];
	const slices: number[] = [];
	const stop = inSlices(
		items,
		(item) => done.push(item),
		() => slices.push(done.length),
	);
	return { items, done, slices, stop };
}

describe("inSlices", () => {
	it("does everything, in order, a few pieces at a time, and tells after each slice", () => {
		const { items, done, slices } = start(9);
		expect(done).toEqual([]);
		vi.runAllTimers();
		expect(done).toEqual(items);
		expect(slices.length).toBeGreaterThan(2);
		expect(slices.at(-1)).toBe(9);
	});

	it("goes no further once it is stopped", () => {
		const { done, stop } = start(9);
		vi.advanceTimersToNextTimer();
		const soFar = done.length;
		expect(soFar).toBeGreaterThan(0);
		stop();
		vi.runAllTimers();
		expect(done).toHaveLength(soFar);
	});

	it("tells nothing where there is nothing to do", () => {
		const { slices } = start(0);
		vi.runAllTimers();
		expect(slices).toEqual([]);
	});
});
