import { describe, expect, it } from "vitest";
import { emptyDecision } from "./review.ts";
import { missingForAcceptance, parsePoints } from "./treatment.ts";

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
