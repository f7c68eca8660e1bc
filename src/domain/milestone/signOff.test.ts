import { describe, expect, it } from "vitest";
import type { Participant } from "../review/review.ts";
import type { CheckedSignOff } from "./judgeSignOffs.ts";
import type { SignOff, SignOffDecision } from "./milestone.ts";
import { missingForSignOff, namesWithoutKey, nextSigner, signOffOutcome } from "./signOff.ts";

const person = (id: string, mustSign = true, name = id): Participant => ({ id, name, role: "", mustSign });
const people = [person("Ada"), person("Bo"), person("Cy", false)];
const today = "2026-11-24";

const outcome = (participants: Participant[], signOffs: CheckedSignOff[], sealHolds = true) =>
	signOffOutcome({ milestone: { review: { participants } }, sealHolds, signOffs }, today);
const stateOf = (...given: Parameters<typeof outcome>) => outcome(...given).state;
const weightsOf = (signOffs: CheckedSignOff[]) => outcome(people, signOffs).signOffs.map(({ validity }) => validity);

let count = 0;

/** Given by name alone. */
function by(participant: string, decision: SignOffDecision, change: Partial<SignOff> = {}): CheckedSignOff {
	count += 1;
	const said = { id: `s${count}`, participant, name: participant, role: "", decision, comment: "", day: "2026-11-22" };
	return { signOff: { ...said, seal: "0".repeat(64), signature: null, ...change }, namesSeal: true, signature: "none" };
}

/** Signed with a key that is known by a letter. */
function signed(x: string, ...given: Parameters<typeof by>): CheckedSignOff {
	const { signOff } = by(...given);
	const signature = { publicKey: { kty: "EC" as const, crv: "P-256" as const, x, y: x }, value: `${x}${count}` };
	return { signOff: { ...signOff, signature }, namesSeal: true, signature: "holds" };
}

describe("the state of a sign-off", () => {
	it("waits for everybody who has to sign, by name", () => {
		expect(stateOf(people, [])).toEqual({ kind: "waits", people: [person("Ada"), person("Bo")] });
		expect(stateOf(people, [by("Ada", "approve")])).toEqual({ kind: "waits", people: [person("Bo")] });
		expect(stateOf(people, [by("Cy", "approve")])).toEqual({ kind: "waits", people: [person("Ada"), person("Bo")] });
	});

	it("is approved once all have approved, with conditions as soon as one of them set some", () => {
		expect(stateOf(people, [by("Ada", "approve"), by("Bo", "approve")])).toEqual({ kind: "approved" });
		const withCondition = [by("Ada", "approve"), by("Bo", "approve"), by("Cy", "approveWithConditions")];
		expect(stateOf(people, withCondition)).toEqual({ kind: "approvedWithConditions" });
	});

	it("is rejected by one, whoever is missing, until that person says otherwise", () => {
		const rejected = [by("Ada", "reject")];
		expect(stateOf(people, rejected)).toEqual({ kind: "rejected" });
		expect(stateOf(people, [...rejected, by("Ada", "approve"), by("Bo", "approve")])).toEqual({ kind: "approved" });
	});

	it("without anybody who has to sign, nothing is approved before somebody said so", () => {
		const free = [person("Cy", false), person("d", true, " ")];
		expect(stateOf(free, [])).toEqual({ kind: "unsigned" });
		expect(stateOf(free, [by("", "approve", { name: "Guest" })])).toEqual({ kind: "approved" });
	});

	it("counts those who have to sign alone", () => {
		const given = [by("Ada", "approve"), by("Cy", "approve"), by("", "approve", { name: "Bo" })];
		expect(outcome(people, given).progress).toEqual({ signed: 1, required: 2 });
	});

	it("is none where the data are not those that were sealed", () => {
		const given = [by("Ada", "approve"), by("Bo", "approve")];
		expect(stateOf(people, given, false)).toEqual({ kind: "brokenSeal" });
		expect(outcome(people, given, false).progress).toEqual({ signed: 0, required: 2 });
	});

	it("names whoever approved by name alone, and nobody who gave a key", () => {
		const byName = (...signOffs: CheckedSignOff[]) => namesWithoutKey(outcome(people, signOffs));
		expect(byName(signed("k", "Ada", "approve"), by("Bo", "approve"))).toEqual(["Bo"]);
		expect(byName(signed("k", "Ada", "approve"), by("Bo", "approve"), signed("l", "Bo", "approveWithConditions"))).toEqual([]);
		expect(byName(signed("k", "Ada", "approve"), by("Bo", "reject"))).toEqual([]);
	});

	it("waits for each of two people who share an id", () => {
		const shared = [person("Ada"), person("Ada", true, "Bo")];
		expect(stateOf(shared, [by("Ada", "approve")])).toEqual({ kind: "waits", people: [person("Ada", true, "Bo")] });
	});
});

describe("what a sign-off counts", () => {
	it("is nothing on other data, with a signature that does not fit, or before its day", () => {
		const elsewhere = { ...by("Ada", "approve"), namesSeal: false };
		const broken: CheckedSignOff = { ...signed("k", "Ada", "approve"), signature: "broken" };
		const given = [elsewhere, broken, by("Ada", "approve", { day: "2026-11-26" }), by("Bo", "approve", { day: today })];
		expect(weightsOf(given)).toEqual(["otherSeal", "broken", "future", "stands"]);
		expect(outcome(people, given).progress).toEqual({ signed: 1, required: 2 });
		expect(nextSigner(outcome(people, given))?.name).toBe("Ada");
	});

	it("is told by the order in which it came in, not by the day that anybody writes on it", () => {
		expect(weightsOf([by("Ada", "approve", { day: "2026-11-23" }), by("Ada", "reject")])).toEqual(["replaced", "stands"]);
		const guests = [by("", "reject", { name: "Guest" }), by("", "approve", { name: "Guest " })];
		expect(weightsOf(guests)).toEqual(["replaced", "stands"]);
	});

	it("is told by the day where one key signed both", () => {
		const given = [signed("k", "Ada", "reject", { day: "2026-11-23" }), signed("k", "Ada", "approve")];
		expect(weightsOf(given)).toEqual(["stands", "replaced"]);
	});

	it("without a signature overrules nothing that the same person signed", () => {
		const given = [by("Ada", "approve"), signed("k", "Ada", "reject"), by("Ada", "approve")];
		expect(weightsOf(given)).toEqual(["replaced", "stands", "unsigned"]);
		expect(stateOf(people, given)).toEqual({ kind: "rejected" });
	});

	it("by another key is a further voice: it overturns no rejection, and its own rejection stands", () => {
		const rejected = [signed("k", "Ada", "reject"), signed("l", "Ada", "approve"), by("Bo", "approve")];
		expect(weightsOf(rejected)).toEqual(["stands", "otherKey", "stands"]);
		expect(stateOf(people, rejected)).toEqual({ kind: "rejected" });
		const approved = [signed("k", "Ada", "approve"), signed("l", "Ada", "reject"), by("Bo", "approve")];
		expect(stateOf(people, approved)).toEqual({ kind: "rejected" });
	});

	it("is nothing for one of two with the same id that say different things: a signed one stands", () => {
		const genuine = signed("k", "Ada", "reject", { id: "one" });
		expect(weightsOf([by("Ada", "approve", { id: "one" }), genuine, { ...genuine }])).toEqual(["sameId", "stands", "repeated"]);
		expect(weightsOf([signed("l", "Ada", "approve", { id: "one" }), genuine])).toEqual(["sameId", "stands"]);
		expect(weightsOf([by("Ada", "reject", { id: "two" }), by("Ada", "approve", { id: "two" })])).toEqual(["stands", "sameId"]);
	});

	it("is not lost to one under its own id where it stands against an approval", () => {
		const forged = signed("l", "Ada", "reject", { id: "one", day: "2026-11-10" });
		const genuine = signed("k", "Ada", "reject", { id: "one" });
		const given = [forged, genuine, signed("l", "Ada", "approve"), { ...genuine }, by("Bo", "approve")];
		expect(weightsOf(given)).toEqual(["replaced", "otherKey", "stands", "repeated", "stands"]);
		expect(stateOf(people, given)).toEqual({ kind: "rejected" });
		const guest = signed("l", "", "approve", { name: "Guest", id: "two" });
		const others = [by("Cy", "reject", { id: "two" }), guest, by("Ada", "approve"), by("Bo", "approve")];
		expect(stateOf(people, others)).toEqual({ kind: "rejected" });
		const condition = signed("k", "Bo", "approveWithConditions", { id: "three" });
		const third = [
			signed("l", "Guest", "reject", { id: "three" }),
			signed("l", "Guest", "approve", { day: "2026-11-23" }),
			condition,
			by("Ada", "approve"),
		];
		expect(stateOf(people, third.toReversed())).toEqual({ kind: "approvedWithConditions" });
	});

	it("is told by the time in its id, within one day that one key signed, in whatever order they are listed", () => {
		const id = (ms: number) => `0193${ms.toString(16).padStart(4, "0")}-0000-7000-8000-000000000000`;
		const morning = signed("k", "Ada", "reject", { id: id(1) });
		const evening = signed("k", "Ada", "approve", { id: id(2) });
		expect(weightsOf([morning, evening])).toEqual(["replaced", "stands"]);
		expect(weightsOf([evening, morning])).toEqual(["stands", "replaced"]);
	});

	it("within one day without times is what stands most against an approval", () => {
		const all = [signed("k", "Ada", "reject"), signed("k", "Ada", "approveWithConditions"), signed("k", "Ada", "approve")];
		for (const given of [all, all.toReversed(), [all[1], all[0], all[2]]]) {
			const judged = weightsOf(given.filter((one) => one !== undefined));
			expect(judged.map((validity, at) => (validity === "stands" ? given[at]?.signOff.decision : ""))).toContain("reject");
		}
		expect(weightsOf(all.slice(1).toReversed())).toEqual(["replaced", "stands"]);
	});

	it("is what it says where it was given in a time zone in which it is tomorrow", () => {
		expect(weightsOf([signed("k", "Ada", "approve", { day: "2026-11-25" })])).toEqual(["stands"]);
		expect(weightsOf([signed("k", "Ada", "approve", { day: "2026-11-26" })])).toEqual(["future"]);
	});

	it("stands against an approval before its day, too", () => {
		const given = [signed("k", "Ada", "reject", { day: "2026-12-25" }), by("Bo", "approve"), by("Ada", "approve")];
		expect(weightsOf(given)).toEqual(["stands", "stands", "unsigned"]);
		expect(stateOf(people, given)).toEqual({ kind: "rejected" });
	});

	it("is nothing under the id of one and the name of another", () => {
		expect(weightsOf([by("Ada", "approve", { name: "Cy" }), by("Ada", "approve", { name: " Ada " })])).toEqual([
			"otherName",
			"stands",
		]);
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
		expect(nextSigner(outcome(people, [by("Ada", "approve")]))?.name).toBe("Bo");
		expect(nextSigner(outcome(people, [by("Ada", "approve"), by("Bo", "approve")]))?.name).toBe("Cy");
		expect(nextSigner(outcome([], []))).toBeNull();
	});
});
