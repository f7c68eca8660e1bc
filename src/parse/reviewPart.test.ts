import { describe, expect, it } from "vitest";
import { changesBetween } from "../domain/review/change.ts";
import { withRatings } from "../domain/review/changes.ts";
import { exampleReview } from "../testing/exampleReview.ts";
import { parseChange, vouchFor } from "./reviewPart.ts";

describe("a change of an optional part", () => {
	it("is read by the schema of its place, where the part was not there yet", () => {
		const start = exampleReview();
		const changes = changesBetween(start, withRatings(start, ["a/b"], { severity: "high" }));
		expect(changes).toEqual([{ at: "/ratings/a~1b/severity", to: "high" }]);
		expect(changes.map(parseChange)).toEqual([{ ok: true, value: changes[0] }]);
	});

	it("is refused where its value or its place is none", () => {
		expect(parseChange({ at: "/ratings/a/severity", to: "huge" })).toMatchObject({ ok: false });
		expect(parseChange({ at: "/ratings/a/weight", to: 3 })).toMatchObject({ ok: false, problems: [{ code: "unexpected" }] });
	});
});

describe("a list that changes as a whole", () => {
	it("is read by what its texts must be: one that the file could not hold is refused", () => {
		const read = (at: string, to: unknown) => parseChange({ at, to }).ok;
		expect(read("/evidence/given/g1/covers", ["rec-a"])).toBe(true);
		expect(read("/evidence/given/g1/covers", [" "])).toBe(false);
		expect(read("/evidence/masks", ["names"])).toBe(true);
		expect(read("/evidence/masks", ["everything"])).toBe(false);
		expect(read("/asked", [""])).toBe(false);
	});

	it("of entries with ids is still the order of these", () => {
		expect(parseChange({ at: "/participants", to: ["p2", "p1"] }).ok).toBe(true);
		expect(parseChange({ at: "/evidence/given", to: ["b", "a"] }).ok).toBe(true);
	});
});

const file = {
	id: "a",
	name: "a.json",
	hash: "0".repeat(64),
	bytes: 2,
	format: "arm-template",
	received: "2026-11-22",
	resources: [],
	lines: [],
	findings: [],
	unread: [],
	leftOut: 0,
};

describe("changes of evidence", () => {
	it("are read by the schema of their place, though the part may be absent", () => {
		const change = { at: "/evidence/files/a", to: file };
		expect(parseChange(change)).toEqual({ ok: true, value: change });
		expect(parseChange({ at: "/evidence/reasons/x", to: "Only in tests" }).ok).toBe(true);
		expect(parseChange({ at: "/evidence/freshDays", to: 30 }).ok).toBe(true);
		expect(parseChange({ at: "/evidence/files/a" })).toEqual({ ok: true, value: { at: "/evidence/files/a" } });
	});

	it("are taken as they are where the schema has read them before, and no other value is", () => {
		const [known, other] = [{ ...file }, { ...file, hash: "0" }];
		vouchFor(known);
		const read = parseChange({ at: "/evidence/files/a", to: known });
		expect(read.ok && read.value.to).toBe(known);
		expect(parseChange({ at: "/evidence/files/a", to: other }).ok).toBe(false);
		expect(parseChange({ at: "/evidence/elsewhere", to: known }).ok).toBe(false);
	});

	it("are refused where their places cannot be read", () => {
		const finding = {
			about: "r",
			source: "s",
			verdict: "missing",
			proof: "all",
			reason: "literal",
			kind: "live",
			day: "",
			setting: "x",
			value: null,
		};
		const read = (on: unknown) => parseChange({ at: "/evidence/files/a", to: { ...file, findings: [{ ...finding, on }] } }).ok;
		expect(read("0\t7\t/a/0\t0\n12\t0\t\t3")).toBe(true);
		for (const on of ["", "0\t7\t/a", "0\t7\t/a\tx", "0\t7\t/a\t0\n", "-1\t7\t/a\t0", "0\t7\t/a\t0\nrest", [[0, "/a", 7]]])
			expect(read(on)).toBe(false);
	});

	it("are refused where they are none", () => {
		expect(parseChange({ at: "/evidence/files/a", to: { ...file, hash: "0" } }).ok).toBe(false);
		expect(parseChange({ at: "/evidence/freshDays", to: 0 }).ok).toBe(false);
		expect(parseChange({ at: "/evidence/other", to: 1 }).ok).toBe(false);
	});
});
const problemsOf = (at: string) => {
	const read = parseChange({ at });
	return read.ok ? [] : read.problems.map(({ code, place, values }) => `${code} ${place} ${values.expected}`);
};

describe("a change of an entry that no reading would keep", () => {
	it.each(["__proto__", "prototype", "constructor"])("is refused: %s", (key) => {
		expect(parseChange({ at: `/tensionNotes/${key}`, to: "A note" })).toMatchObject({ ok: false });
		expect(parseChange({ at: `/workload/priorities/${key}`, to: 2 })).toMatchObject({ ok: false });
	});
});

describe("a change that takes something away", () => {
	it.each(["/answers/a", "/votes/v", "/votes/v/points/p", "/askAgain/i", "/workload/target", "/openReason", "/planning/pace"])(
		"is taken where it may be absent: %s",
		(at) => expect(problemsOf(at)).toEqual([]),
	);

	it.each([
		["/workload/name", "missing workload name"],
		["/answers/a/owner", "missing answers.a owner"],
		["/votes/v/name", "missing votes.v name"],
		["/planning", "missing  planning"],
	])("is refused where the review could not be read without it: %s", (at, told) => expect(problemsOf(at)).toEqual([told]));
});
