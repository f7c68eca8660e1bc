import { describe, expect, it } from "vitest";
import { changesBetween } from "../domain/review/change.ts";
import { withRatings } from "../domain/review/changes.ts";
import { exampleReview } from "../testing/exampleReview.ts";
import { parseChange } from "./reviewPart.ts";

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

const file = {
	id: "a",
	name: "a.json",
	hash: "0".repeat(64),
	bytes: 2,
	format: "arm-template",
	received: "2026-11-22",
	resources: [],
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

	it("are refused where they are none", () => {
		expect(parseChange({ at: "/evidence/files/a", to: { ...file, hash: "0" } }).ok).toBe(false);
		expect(parseChange({ at: "/evidence/freshDays", to: 0 }).ok).toBe(false);
		expect(parseChange({ at: "/evidence/other", to: 1 }).ok).toBe(false);
	});
});
