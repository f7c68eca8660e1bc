import { describe, expect, it } from "vitest";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleReview } from "../../testing/exampleReview.ts";
import { placeOfEdit } from "./place.ts";
import { buildReport } from "./report.ts";

const report = buildReport(exampleLens(), exampleReview(), "2026-11-27");

describe("where an edit can be seen", () => {
	it("is its question for an answer and for a status", () => {
		const question = { screen: "question", item: "rel-zones" };
		expect(placeOfEdit({ kind: "answer", item: "rel-zones", field: "note" }, report)).toEqual(question);
		expect(placeOfEdit({ kind: "status", requirement: "rec-regions" }, report)).toEqual(question);
	});

	it("is the row of the gap for a decision; its question where it is no gap", () => {
		const owner = (requirement: string) => placeOfEdit({ kind: "decision", requirement, field: "owner" }, report);
		expect(owner("rel-zones")).toEqual({ screen: "gap", requirement: "rel-zones" });
		expect(owner("rec-private")).toEqual({ screen: "question", item: "sec-network" });
	});

	it("is where the first of several can be seen, and nowhere for what no screen shows", () => {
		const several = [{ kind: "planning", field: "adopted" } as const, { kind: "status", requirement: "a" } as const];
		expect(placeOfEdit({ kind: "several", edits: several }, report)).toEqual({ screen: "plan" });
		expect(placeOfEdit({ kind: "archived" }, report)).toBeNull();
	});
});
