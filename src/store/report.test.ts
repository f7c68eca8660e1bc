import { describe, expect, it } from "vitest";
import { withWorkload } from "../domain/review/changes.ts";
import { exampleLens } from "../testing/exampleLens.ts";
import { exampleReview } from "../testing/exampleReview.ts";
import { reportOf } from "./report.ts";

describe("reportOf", () => {
	const [lens, review] = [exampleLens(), exampleReview()];

	it("is the same object for the same review, lens and day", () => {
		expect(reportOf(lens, review, "2026-11-20")).toBe(reportOf(lens, review, "2026-11-20"));
	});

	it("is made anew for another day, version or lens", () => {
		const former = reportOf(lens, review, "2026-11-20");
		expect(reportOf(lens, review, "2026-11-21").today).toBe("2026-11-21");
		expect(reportOf(lens, withWorkload(review, { name: "Other" }), "2026-11-20").workload.name).toBe("Other");
		expect(reportOf(exampleLens(), review, "2026-11-20")).not.toBe(former);
	});
});
