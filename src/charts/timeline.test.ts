import { describe, expect, it } from "vitest";
import { layTimeline } from "./timeline.ts";

const gap = (id: string, points: number) => ({ id, points });

describe("the timeline of a plan", () => {
	it("sets the bars of a wave side by side, each as wide as its points", () => {
		const { lanes } = layTimeline([[gap("a", 3), gap("b", 1)], [gap("c", 4)]], 4);
		expect(lanes).toEqual([
			[
				{ id: "a", start: 0, width: 75 },
				{ id: "b", start: 75, width: 25 },
			],
			[{ id: "c", start: 0, width: 100 }],
		]);
	});

	it("shows how much room a wave has left", () => {
		const { lanes, capacity } = layTimeline([[gap("a", 6)]], 8);
		expect(lanes[0]?.[0]?.width).toBe(75);
		expect(capacity).toBe(100);
	});

	it("lets a gap too large for any wave reach past the mark", () => {
		const { lanes, capacity } = layTimeline([[gap("large", 8)]], 4);
		expect(lanes[0]?.[0]?.width).toBe(100);
		expect(capacity).toBe(50);
	});

	it("keeps bars legible where a wave could hold far more than there is", () => {
		const { lanes, capacity } = layTimeline([[gap("a", 5)]], 100);
		expect(lanes[0]?.[0]?.width).toBe(100);
		expect(capacity).toBeNull();
	});

	it("has no mark for waves of no points, and lays out nothing of nothing", () => {
		expect(layTimeline([[gap("a", 1)]], 0).capacity).toBeNull();
		expect(layTimeline([], 8).lanes).toEqual([]);
	});
});
