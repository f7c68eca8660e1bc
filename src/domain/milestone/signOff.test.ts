import { describe, expect, it } from "vitest";
import type { Participant } from "../review/review.ts";
import type { SignOff, SignOffDecision } from "./milestone.ts";
import { missingForSignOff, nextSigner, signOffProgress, signOffState, standingSignOffs, type ToSign } from "./signOff.ts";

const person = (id: string, mustSign = true, name = id): Participant => ({ id, name, role: "", mustSign });
const people = [person("Ada"), person("Bo"), person("Cy", false)];

const seal = "0".repeat(64);

const milestone = (participants: Participant[], signOffs: SignOff[]): ToSign => ({
	milestone: { review: { participants } },
	seal,
	signOffs,
});

const by = (participant: string, decision: SignOffDecision, name = participant): SignOff => ({
	id: `${name} ${decision}`,
	participant,
	name,
	role: "",
	decision,
	comment: "",
	day: "2026-11-22",
	seal,
	signature: null,
});

describe("the state of a sign-off", () => {
	it("waits for everybody who has to sign, by name", () => {
		expect(signOffState(milestone(people, []))).toEqual({ kind: "waits", people: [person("Ada"), person("Bo")] });
		expect(signOffState(milestone(people, [by("Ada", "approve")]))).toEqual({ kind: "waits", people: [person("Bo")] });
		expect(signOffState(milestone(people, [by("Cy", "approve")]))).toEqual({
			kind: "waits",
			people: [person("Ada"), person("Bo")],
		});
	});

	it("is approved once all have approved, with conditions as soon as one of them set some", () => {
		expect(signOffState(milestone(people, [by("Ada", "approve"), by("Bo", "approve")]))).toEqual({ kind: "approved" });
		const withCondition = [by("Ada", "approve"), by("Bo", "approve"), by("Cy", "approveWithConditions")];
		expect(signOffState(milestone(people, withCondition))).toEqual({ kind: "approvedWithConditions" });
	});

	it("is rejected by one, whoever is missing, until that person says otherwise", () => {
		const rejected = [by("Ada", "reject")];
		expect(signOffState(milestone(people, rejected))).toEqual({ kind: "rejected" });
		expect(signOffState(milestone(people, [...rejected, by("Ada", "approve"), by("Bo", "approve")]))).toEqual({
			kind: "approved",
		});
	});

	it("without anybody who has to sign, nothing is approved before somebody said so", () => {
		const free = [person("Cy", false), person("d", true, " ")];
		expect(signOffState(milestone(free, []))).toEqual({ kind: "unsigned" });
		expect(signOffState(milestone(free, [by("", "approve", "Guest")]))).toEqual({ kind: "approved" });
	});

	it("counts those who have to sign alone", () => {
		expect(signOffProgress(milestone(people, [by("Ada", "approve"), by("Cy", "approve"), by("", "approve", "Bo")]))).toEqual({
			signed: 1,
			required: 2,
		});
	});

	it("what somebody said last stands in the place of what they said first", () => {
		const said = [by("Ada", "reject"), by("", "approve", "Guest"), by("Ada", "approve"), by("", "reject", "Guest ")];
		expect(standingSignOffs(milestone([], said)).map(({ name, decision }) => [name.trim(), decision])).toEqual([
			["Ada", "approve"],
			["Guest", "reject"],
		]);
	});

	it("what somebody said last is told by its day, whichever file came in first", () => {
		const later = { ...by("Ada", "approve"), day: "2026-11-23" };
		expect(standingSignOffs(milestone(people, [later, by("Ada", "reject")]))).toEqual([later]);
	});

	it("what was said on other data counts for nobody", () => {
		const elsewhere = [{ ...by("Ada", "approve"), seal: "1".repeat(64) }, by("Bo", "approve")];
		expect(signOffState(milestone(people, elsewhere))).toEqual({ kind: "waits", people: [person("Ada")] });
		expect(signOffProgress(milestone(people, elsewhere))).toEqual({ signed: 1, required: 2 });
		expect(nextSigner(milestone(people, elsewhere))?.name).toBe("Ada");
	});
});

describe("a sign-off that is about to be given", () => {
	const draft = { participant: "", name: "Ada", role: "", decision: "approve" as const, comment: "" };

	it("wants a name and a decision, and a comment unless it is a plain approval", () => {
		expect(missingForSignOff(draft)).toEqual([]);
		expect(missingForSignOff({ ...draft, name: " ", decision: null })).toEqual(["name", "decision"]);
		for (const decision of ["approveWithConditions", "reject"] as const) {
			expect(missingForSignOff({ ...draft, decision, comment: " " })).toEqual(["comment"]);
			expect(missingForSignOff({ ...draft, decision, comment: "Until May" })).toEqual([]);
		}
	});

	it("is offered to those it waits for first, then to anybody who has not signed", () => {
		expect(nextSigner(milestone(people, [by("Ada", "approve")]))?.name).toBe("Bo");
		expect(nextSigner(milestone(people, [by("Ada", "approve"), by("Bo", "approve")]))?.name).toBe("Cy");
		expect(nextSigner(milestone([], []))).toBeNull();
	});
});
