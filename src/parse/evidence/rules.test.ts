import { describe, expect, it } from "vitest";
import evidence from "../../../content/lenses/azure-machine-learning/evidence.json";
import { builtInLens } from "../../testing/builtInEvidence.ts";
import { parseEvidenceRules } from "./rules.ts";

const problems = (change: (rules: typeof evidence) => object) => {
	const read = parseEvidenceRules(change(structuredClone(evidence)), builtInLens);
	return read.ok ? [] : read.problems.map(({ code, place }) => `${code} ${place}`);
};
const part = { of: "workspaces", setting: "kind", steps: [{ shows: "yes" }] };
const check = (more: object) => ({
	id: "own",
	about: [{ id: "ops-iac", good: "all", bad: "all" }],
	combine: "every",
	parts: [part],
	...more,
});
const withCheck = (more: object) => (rules: typeof evidence) => ({ ...rules, checks: [check(more)] });

describe("rules of evidence", () => {
	it("are read as the lens carries them", () => {
		expect(problems((rules) => rules)).toEqual([]);
		expect(problems(withCheck({}))).toEqual([]);
	});

	it("speak of groups that are there, and of what the lens has", () => {
		expect(problems(withCheck({ parts: [{ ...part, of: "nowhere" }] }))).toEqual(["unknownReference checks[0] (own)"]);
		const where = { when: { all: [{ not: { path: "a", some: { inFile: "nowhere" } } }] }, shows: "yes" };
		expect(problems(withCheck({ parts: [{ ...part, steps: [where] }] }))).toEqual(["unknownReference checks[0] (own)"]);
		expect(problems(withCheck({ about: [{ id: "rec-nothing", good: "all", bad: "all" }] }))).toEqual(["unknownReference own"]);
		expect(problems((rules) => ({ ...rules, checks: [check({}), check({})] }))).toEqual(["duplicate checks[1]"]);
	});

	it("have no group that leads back to itself", () => {
		const looped = { types: ["A.B/c"], namedBy: { group: "one", path: "x" } };
		expect(problems((rules) => ({ ...rules, groups: { ...rules.groups, one: looped } }))).toEqual([
			"unknownReference groups.one",
		]);
		const pair = { one: { ...looped, namedBy: { group: "two", path: "x" } }, two: looped };
		expect(problems((rules) => ({ ...rules, groups: { ...rules.groups, ...pair } }))).toHaveLength(2);
	});

	it("have no field that nobody knows, and no condition of an unknown kind", () => {
		expect(problems(withCheck({ more: 1 }))).toEqual(["unexpected checks[0] (own)"]);
		expect(problems(withCheck({ parts: [{ ...part, steps: [{ when: { path: "a", is: 1 }, shows: "yes" }] }] }))).toHaveLength(1);
	});
});
