import { describe, expect, it } from "vitest";
import type { Scenario } from "../../../domain/review/planning.ts";
import { findByName, freeId, isSameSet, withName, withRestored, withSaved } from "./scenarios.ts";

const quick: Scenario = { id: "s1", name: "Quick", closed: ["a"] };
const safe: Scenario = { id: "s3", name: "Safe", closed: ["b", "c"] };

describe("scenarios", () => {
	it("gives the smallest id that is free", () => {
		expect(freeId([])).toBe("s1");
		expect(freeId([quick, safe])).toBe("s2");
	});

	it("saves a new one at the end, its name without blanks around it", () => {
		expect(withSaved([quick, safe], " Third ", ["d"])).toEqual([quick, safe, { id: "s2", name: "Third", closed: ["d"] }]);
	});

	it("saves under a name that is taken in place of what had it", () => {
		expect(withSaved([quick, safe], "Quick ", ["d"])).toEqual([{ ...quick, closed: ["d"] }, safe]);
		expect(findByName([quick, safe], "Quick ")).toBe(quick);
	});

	it("renames one and leaves the others alone", () => {
		expect(withName([quick, safe], "s3", "Safer")).toEqual([quick, { ...safe, name: "Safer" }]);
	});

	it("brings a deleted one back to its place, with a free id where its own was given away meanwhile", () => {
		expect(withRestored([safe], quick, 0)).toEqual([quick, safe]);
		const taken = { ...safe, id: "s1" };
		expect(withRestored([taken], quick, 1)).toEqual([taken, { ...quick, id: "s2" }]);
	});

	it("knows a set again", () => {
		expect(isSameSet(["a", "b"], ["a", "b"])).toBe(true);
		expect(isSameSet(["a", "b"], ["a"])).toBe(false);
		expect(isSameSet(["a", "b"], ["a", "c"])).toBe(false);
	});
});
