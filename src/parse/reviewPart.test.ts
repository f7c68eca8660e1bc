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
