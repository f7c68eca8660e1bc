import { describe, expect, it } from "vitest";
import { type Choice, emptyAnswer } from "../review/answer.ts";
import { type ItemProgress, progressOf } from "./status.ts";

function progress(choice: Choice, notApplicableNeedsReason: boolean, isAskedAgain = false): ItemProgress {
	const said = { answer: { ...emptyAnswer, choice }, isAskedAgain, applies: true };
	return progressOf({ notApplicableNeedsReason }, said, []);
}

describe("how far an item is", () => {
	it("waits for the reason of a “not applicable” where the lens asks for one", () => {
		expect(progress({ kind: "notApplicable", reason: " " }, true)).toBe("begun");
		expect(progress({ kind: "notApplicable", reason: "No training here." }, true)).toBe("answered");
		expect(progress({ kind: "notApplicable", reason: "" }, false)).toBe("answered");
	});

	it("is begun where a newer lens asks again what was answered", () => {
		expect(progress({ kind: "dontKnow" }, true, true)).toBe("begun");
		expect(progress({ kind: "dontKnow" }, true, false)).toBe("answered");
	});

	it("takes “don't know” for an answer", () => {
		expect(progress({ kind: "dontKnow" }, true)).toBe("answered");
	});
});
