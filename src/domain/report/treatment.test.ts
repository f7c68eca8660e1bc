import { describe, expect, it } from "vitest";
import { exampleLens } from "../../testing/exampleLens.ts";
import type { Rules } from "../judge/rules.ts";
import type { Direction } from "../lens/lens.ts";
import type { OwnedTradeoff } from "../lens/requirement.ts";
import { planGapsOf } from "../plan/planProblem.ts";
import { withDecision, withStatus } from "../review/changes.ts";
import { type Decision, emptyDecision, missingForAcceptance } from "../review/decision.ts";
import { newReview } from "../review/review.ts";
import { buildReport } from "./report.ts";
import { leavesOpen, missingForWinner, parsePoints, winnersFor } from "./treatment.ts";

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

const credits = [{ pillar: "reliability", severity: "high" as const }];
const pays = (pillar: string, direction: Direction = "negative"): OwnedTradeoff => ({
	row: "r",
	id: "t",
	pillar,
	direction,
	strength: 1,
});
const row = (decision: Partial<Decision>, tradeoffs = [pays("cost")]) => ({
	credits,
	tradeoffs,
	decision: { ...emptyDecision, ...decision },
});
const complete = { reason: "seldom", approver: "M. Bianchi", expires: "2027-06-30" };

describe("a gap that is left open", () => {
	it.each(["accept", "defer", "transfer"] as const)("by %s wants the pillar that won and why", (treatment) => {
		const decision = { ...complete, treatment };
		expect(leavesOpen({ ...emptyDecision, ...decision })).toBe(true);
		expect(missingForWinner(row(decision))).toBe("winner");
		expect(missingForWinner(row({ ...decision, wonPillar: "security", wonWhy: " " }))).toBe("reason");
		expect(missingForWinner(row({ ...decision, wonPillar: "security", wonWhy: "audit" }))).toBeNull();
	});

	it("may have been left open for no pillar, if a reason says so", () => {
		expect(missingForWinner(row({ treatment: "defer", wonWhy: "replaced next year" }))).toBeNull();
	});

	it("is asked for no winner where no other pillar would pay", () => {
		expect(missingForWinner(row({ treatment: "defer" }, []))).toBeNull();
		expect(missingForWinner(row({ treatment: "defer" }, [pays("cost", "positive"), pays("reliability")]))).toBeNull();
	});

	it.each(["mitigate", null] as const)("is not what %s says", (treatment) => {
		expect(leavesOpen({ ...emptyDecision, treatment })).toBe(false);
		expect(missingForWinner(row({ treatment }))).toBeNull();
	});

	it("is not yet left open while its acceptance lacks something", () => {
		for (const field of ["reason", "approver", "expires"] as const)
			expect(leavesOpen({ ...emptyDecision, ...complete, treatment: "accept", [field]: " " })).toBe(false);
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

describe("a risk that is being accepted", () => {
	const start = withStatus(newReview("r", { id: "example", version: "1.0.0" }, "2026-11-22"), "rec-regions", "missing");
	const reportOf = (decision: Partial<Decision>, rules?: Rules) =>
		buildReport(exampleLens(), withDecision(start, "rec-regions", { treatment: "accept", ...decision }), "2026-11-22", rules);

	it("counts as nothing until reason, approver and day are said, however old the day is", () => {
		expect(reportOf({ reason: "r", approver: "a" })).toMatchObject({ accepted: 0, overdue: 0 });
		expect(reportOf({ reason: "r", expires: "2026-01-01" })).toMatchObject({ accepted: 0, overdue: 0 });
		expect(reportOf(complete)).toMatchObject({ accepted: 1, overdue: 0 });
		expect(reportOf({ ...complete, expires: "2026-01-01" })).toMatchObject({ accepted: 1, overdue: 1 });
	});

	it("still counts in a report that was frozen under the first rules", () => {
		expect(reportOf({ reason: "r" }, 1)).toMatchObject({ accepted: 1 });
	});

	it("may be chosen by a plan", () => {
		const treated = (decision: Partial<Decision>) => planGapsOf(reportOf(decision).gaps, []).map((gap) => gap.treated);
		expect(treated({ reason: "r" })).toEqual([false]);
		expect(treated(complete)).toEqual([true]);
	});
});
