import { describe, expect, it } from "vitest";
import type { ItemProgress } from "../judge/status.ts";
import { emptyAnswer } from "../review/answer.ts";
import { firstItem, nextFlaggedItem, nextItem, nextOpenItem, previousItem } from "./course.ts";

const steps = (states: ItemProgress[]) => states.map((progress, index) => ({ item: `i${index}`, progress }));

describe("moving through the questions", () => {
	const some = steps(["hidden", "answered", "hidden", "open", "begun", "answered", "hidden"]);

	it("skips what the profile rules out, in both directions", () => {
		expect(nextItem(some, "i1")).toBe("i3");
		expect(previousItem(some, "i3")).toBe("i1");
	});

	it("stops at the first and at the last item that applies", () => {
		expect(previousItem(some, "i1")).toBeUndefined();
		expect(nextItem(some, "i5")).toBeUndefined();
	});

	it("leads from a ruled-out item to its neighbours that apply", () => {
		expect(nextItem(some, "i2")).toBe("i3");
		expect(previousItem(some, "i2")).toBe("i1");
	});

	it("finds what still waits, begun items too, and goes round past the end", () => {
		expect(nextOpenItem(some, "i1")).toBe("i3");
		expect(nextOpenItem(some, "i3")).toBe("i4");
		expect(nextOpenItem(some, "i4")).toBe("i3");
		expect(nextOpenItem(some, "i5")).toBe("i3");
	});

	it("never offers the item one is on", () => {
		expect(nextOpenItem(steps(["answered", "open"]), "i1")).toBeUndefined();
	});

	it("comes back to what is flagged, round past the end, to the item itself last", () => {
		const flags = (...flagged: boolean[]) =>
			flagged.map((one, index) => ({
				item: `i${index}`,
				progress: "answered" as const,
				answer: { ...emptyAnswer, flagged: one },
			}));
		expect(nextFlaggedItem(flags(true, false, true), "i0")).toBe("i2");
		expect(nextFlaggedItem(flags(true, false, true), "i2")).toBe("i0");
		expect(nextFlaggedItem(flags(false, true), "i1")).toBe("i1");
		expect(nextFlaggedItem(flags(false, false), "i1")).toBeUndefined();
	});

	it("begins with what waits, else with what applies, else with whatever there is", () => {
		expect(firstItem(some)).toBe("i3");
		expect(firstItem(steps(["hidden", "answered"]))).toBe("i1");
		expect(firstItem(steps(["hidden"]))).toBe("i0");
		expect(firstItem([])).toBeUndefined();
	});
});
