import { describe, expect, it } from "vitest";
import type { ChecklistItem } from "../lens/lens.ts";
import { type Choice, emptyAnswer } from "../review/answer.ts";
import { type ItemProgress, progressOf } from "./status.ts";

const profile = { facts: {}, derivedFacts: [] };

function progress(choice: Choice, notApplicableNeedsReason: boolean, askAgain: string[] = []): ItemProgress {
	const item: ChecklistItem = {
		id: "i",
		pillar: "p",
		kind: "scale",
		appliesWhen: "always",
		options: [],
		notApplicableNeedsReason,
	};
	const review = { workload: { facts: {} }, answers: { i: { ...emptyAnswer, choice } }, set: {}, askAgain };
	return progressOf(item, review, profile, []);
}

describe("how far an item is", () => {
	it("waits for the reason of a “not applicable” where the lens asks for one", () => {
		expect(progress({ kind: "notApplicable", reason: " " }, true)).toBe("begun");
		expect(progress({ kind: "notApplicable", reason: "No training here." }, true)).toBe("answered");
		expect(progress({ kind: "notApplicable", reason: "" }, false)).toBe("answered");
	});

	it("is begun where a newer lens asks again what was answered", () => {
		expect(progress({ kind: "dontKnow" }, true, ["i"])).toBe("begun");
		expect(progress({ kind: "dontKnow" }, true, ["other"])).toBe("answered");
	});

	it("takes “don't know” for an answer", () => {
		expect(progress({ kind: "dontKnow" }, true)).toBe("answered");
	});
});
