import { describe, expect, it } from "vitest";
import { buildReport } from "../domain/report.ts";
import { exampleLens } from "../parse/exampleLens.ts";
import { exampleReview } from "../parse/exampleReview.ts";
import { isShownAt, placeOfEdit } from "./editPlace.ts";

const report = buildReport(exampleLens(), exampleReview(), "2026-11-27");
const place = (edit: Parameters<typeof placeOfEdit>[0], inMeeting = false) =>
	placeOfEdit(edit, { review: "r", report, inMeeting });

describe("where an edit can be seen", () => {
	it("is its question for an answer, and the question of the meeting in a meeting", () => {
		expect(place({ kind: "answer", item: "rel-zones", field: "note" })).toBe("/reviews/r/questions/rel-zones");
		expect(place({ kind: "answer", item: "rel-zones", field: "note" }, true)).toBe("/reviews/r/present/rel-zones");
		expect(place({ kind: "status", requirement: "rec-regions" })).toBe("/reviews/r/questions/rel-zones");
	});

	it("is the row of the gap for a decision; its question where it is no gap", () => {
		expect(place({ kind: "decision", requirement: "rel-zones", field: "owner" })).toBe("/reviews/r/report?gap=rel-zones");
		expect(place({ kind: "decision", requirement: "rec-private", field: "owner" })).toBe("/reviews/r/questions/sec-network");
	});

	it("is where the first of several can be seen, and nowhere for what no screen shows", () => {
		const several = [{ kind: "planning", field: "adopted" } as const, { kind: "status", requirement: "a" } as const];
		expect(place({ kind: "several", edits: several })).toBe("/reviews/r/plan");
		expect(place({ kind: "archived" })).toBeNull();
	});

	it("is shown already where the address says all of it", () => {
		const row = "/reviews/r/report?gap=a";
		expect(isShownAt(row, { pathname: "/reviews/r/report", search: "?order=quickWins&gap=a" })).toBe(true);
		expect(isShownAt(row, { pathname: "/reviews/r/report", search: "" })).toBe(false);
		expect(isShownAt(row, { pathname: "/reviews/r/plan", search: "?gap=a" })).toBe(false);
	});
});
