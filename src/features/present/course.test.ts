import { describe, expect, it } from "vitest";
import type { QuestionRow } from "../../domain/report.ts";
import { firstStop, neighbours } from "./course.ts";

const stops = (progress: QuestionRow["progress"][]) => progress.map((state, index) => ({ item: `i${index}`, progress: state }));
const some = stops(["hidden", "answered", "hidden", "open", "begun"]);

describe("the course of a meeting", () => {
	it("begins where something waits, else with what applies, else with whatever there is", () => {
		expect(firstStop(some)).toBe("i3");
		expect(firstStop(stops(["hidden", "answered"]))).toBe("i1");
		expect(firstStop(stops(["hidden"]))).toBe("i0");
		expect(firstStop([])).toBeUndefined();
	});

	it("passes over what the profile rules out and ends at both ends", () => {
		expect(neighbours(some, "i1")).toEqual({ previous: undefined, next: "i3" });
		expect(neighbours(some, "i3")).toEqual({ previous: "i1", next: "i4" });
		expect(neighbours(some, "i4")).toEqual({ previous: "i3", next: undefined });
	});

	it("leads on from a question that is ruled out", () => {
		expect(neighbours(some, "i2")).toEqual({ previous: "i1", next: "i3" });
	});
});
