import { describe, expect, it } from "vitest";
import { isShownAt, pathOf } from "./placePath.ts";

describe("the address of a place", () => {
	it("is that of its screen, and that of the meeting view for a question in a meeting", () => {
		expect(pathOf({ screen: "question", item: "a" }, "r", false)).toBe("/reviews/r/questions/a");
		expect(pathOf({ screen: "question", item: "a" }, "r", true)).toBe("/reviews/r/present/a");
		expect(pathOf({ screen: "gap", requirement: "a" }, "r", true)).toBe("/reviews/r/report?gap=a");
		expect(pathOf({ screen: "pillar", pillar: "p" }, "r", false)).toBe("/reviews/r/report/p");
		expect(pathOf({ screen: "plan" }, "r", false)).toBe("/reviews/r/plan");
	});

	it("is shown already where the address says all of it", () => {
		const row = "/reviews/r/report?gap=a";
		expect(isShownAt(row, { pathname: "/reviews/r/report", search: "?order=quickWins&gap=a" })).toBe(true);
		expect(isShownAt(row, { pathname: "/reviews/r/report", search: "" })).toBe(false);
		expect(isShownAt(row, { pathname: "/reviews/r/plan", search: "?gap=a" })).toBe(false);
	});
});
