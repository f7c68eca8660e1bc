import { describe, expect, it } from "vitest";
import { exampleLens } from "../../testing/exampleLens.ts";
import { withDecision, withStatus } from "../review/changes.ts";
import { emptyDecision } from "../review/decision.ts";
import { newReview } from "../review/review.ts";
import { buildReport } from "./report.ts";
import { leavesOpen, missingForAcceptance, missingForWinner, parsePoints, winnersFor } from "./treatment.ts";

describe("an accepted risk", () => {
	it("needs a reason, an approver and an expiry day", () => {
		expect(missingForAcceptance({ ...emptyDecision, treatment: "accept", reason: " " })).toEqual([
			"reason",
			"approver",
			"expires",
		]);
		const complete = { ...emptyDecision, reason: "seldom", approver: "M. Bianchi", expires: "2027-06-30" };
		expect(missingForAcceptance({ ...complete, treatment: "accept" })).toEqual([]);
		expect(missingForAcceptance({ ...complete, treatment: "accept", approver: "" })).toEqual(["approver"]);
	});

	it.each(["mitigate", "defer", "transfer", null] as const)("%s needs none of them", (treatment) => {
		expect(missingForAcceptance({ ...emptyDecision, treatment })).toEqual([]);
	});
});

describe("a gap that is left open", () => {
	it.each(["accept", "defer", "transfer"] as const)("by %s wants the pillar that won and why", (treatment) => {
		const decision = { ...emptyDecision, treatment };
		expect(leavesOpen(decision)).toBe(true);
		expect(missingForWinner(decision)).toBe("winner");
		expect(missingForWinner({ ...decision, wonPillar: "security", wonWhy: " " })).toBe("reason");
		expect(missingForWinner({ ...decision, wonPillar: "security", wonWhy: "audit" })).toBeNull();
	});

	it("may have been left open for no pillar, if a reason says so", () => {
		expect(missingForWinner({ ...emptyDecision, treatment: "defer", wonWhy: "replaced next year" })).toBeNull();
	});

	it.each(["mitigate", null] as const)("is not what %s says", (treatment) => {
		expect(leavesOpen({ treatment })).toBe(false);
		expect(missingForWinner({ ...emptyDecision, treatment })).toBeNull();
	});

	it("offers the pillars it takes from and gives to before the others, its own only if it stands there", () => {
		const review = withStatus(newReview("r", { id: "example", version: "1.0.0" }, "2026-11-22"), "rec-regions", "missing");
		const pillars = ["cost", "reliability", "security"];
		const rowOf = (wonPillar: string) => {
			const changed = withDecision(review, "rec-regions", { wonPillar });
			const [gap] = buildReport(exampleLens(), changed, "2026-11-22").gaps;
			if (!gap) throw new Error("no gap");
			return gap;
		};
		expect(winnersFor(rowOf(""), pillars)).toEqual(["security", "cost"]);
		expect(winnersFor(rowOf("reliability"), pillars)).toEqual(["security", "cost", "reliability"]);
	});
});

describe("typed points", () => {
	it.each([
		["1", 1],
		[" 40 ", 40],
		["100", 100],
		["", null],
		["  ", null],
	])("%j is %j", (text, points) => expect(parsePoints(text)).toBe(points));

	it.each(["0", "101", "-3", "2.5", "1e2", "three"])("%j is refused", (text) => expect(parsePoints(text)).toBeUndefined());
});
