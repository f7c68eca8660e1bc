import { describe, expect, it } from "vitest";
import { responsibilityFor } from "../domain/report/treatment.ts";
import { emptyDecision } from "../domain/review/decision.ts";
import { sampleIn } from "../testing/sampleReport.ts";
import { isWhenSaid, isWhoSaid, whenText, whoText } from "./whoWords.ts";

const { report, words } = await sampleIn("en");
const [gap] = report.gaps;
const accepted = { treatment: "accept" as const, reason: "Two weeks at most.", approver: "Ada", expires: "2027-03-31" };

/** What is read of a gap with this decision, its question saying nothing. */
function read(decision: Partial<typeof emptyDecision>) {
	if (!gap) throw new Error("no gap");
	const of = responsibilityFor({ ...gap, decision: { ...emptyDecision, ...decision } }, { questions: [], toClarify: [] });
	return [whoText(of, words), whenText(of, (day) => day, words), isWhoSaid(of), isWhenSaid(of)];
}

describe("who answers for a gap, and by when", () => {
	it("is not said while nobody said it", () => {
		expect(read({})).toEqual(["not said", "", false, false]);
	});

	it("is its owner and its day", () => {
		expect(read({ owner: "Bo", due: "2027-01-15" })).toEqual(["Bo", "2027-01-15", true, true]);
		expect(read({ ...accepted, owner: "Bo", due: "2027-01-15" })).toEqual(["Bo", "2027-01-15", true, true]);
	});

	it("is who accepted it and until when, where nobody has to close it", () => {
		expect(read(accepted)).toEqual(["accepted by Ada", "until 2027-03-31", true, true]);
	});

	it("stays unsaid while a risk is only being accepted", () => {
		expect(read({ ...accepted, approver: "" })).toEqual(["not said", "", false, false]);
	});
});
