import { describe, expect, it } from "vitest";
import { findAnswer } from "./answer.ts";
import { withAnswer, withConfirmed, withEvidence, withLensVersions, withRatings, withStatus, withSuggestion } from "./changes.ts";
import { newReview } from "./review.ts";

const empty = newReview("r", { id: "l", version: "1.0.0" }, "2026-11-22T00:00:00.000Z");
const sure = withAnswer(empty, "i", { choice: { kind: "option", option: "good" }, confidence: "sure", note: "kept" });

describe("how sure a team is", () => {
	it("outlives a change of mind", () => {
		expect(findAnswer(withAnswer(sure, "i", { choice: { kind: "option", option: "bad" } }), "i").confidence).toBe("sure");
		expect(findAnswer(withAnswer(sure, "i", { choice: { kind: "notApplicable", reason: "" } }), "i").confidence).toBe("sure");
	});

	it("goes where nothing is claimed any more, and nothing else does", () => {
		expect(findAnswer(withAnswer(sure, "i", { choice: null }), "i")).toMatchObject({
			choice: null,
			confidence: null,
			note: "kept",
		});
		expect(findAnswer(withAnswer(sure, "i", { choice: { kind: "dontKnow" } }), "i")).toMatchObject({
			confidence: null,
			note: "kept",
		});
	});
});

describe("evidence that was seen", () => {
	it("is ticked once and unticked, and ids the lens does not know are kept", () => {
		const old = withAnswer(empty, "i", { evidenceSeen: ["of-an-older-lens"] });
		const seen = withEvidence(withEvidence(old, "i", "export", true), "i", "export", true);
		expect(findAnswer(seen, "i").evidenceSeen).toEqual(["of-an-older-lens", "export"]);
		expect(findAnswer(withEvidence(seen, "i", "export", false), "i").evidenceSeen).toEqual(["of-an-older-lens"]);
	});
});

describe("a newer version of the lens", () => {
	const newer = withLensVersions(
		withAnswer(sure, "j", { choice: { kind: "dontKnow" } }),
		[{ ...sure.lens, version: "1.1.0" }],
		["i", "j", "unanswered"],
	);

	it("asks again what was answered where it changed, once", () => {
		expect(newer.lens.version).toBe("1.1.0");
		expect(newer.askAgain).toEqual(["i", "j"]);
		expect(withLensVersions(newer, [{ ...newer.lens, version: "1.2.0" }], ["i"]).askAgain).toEqual(["i", "j"]);
	});

	it("is settled by a word that the answer stands, or by another choice, not by a note", () => {
		expect(withConfirmed(newer, "i").askAgain).toEqual(["j"]);
		expect(withAnswer(newer, "i", { choice: { kind: "dontKnow" } }).askAgain).toEqual(["j"]);
		expect(withAnswer(newer, "i", { note: "To be looked at" }).askAgain).toEqual(["i", "j"]);
	});
});

describe("what the team judges", () => {
	it("is said of several at once, and goes where nothing of it is left", () => {
		const judged = withRatings(withRatings(empty, ["a", "b"], { severity: "high", by: "Ada" }), ["b"], { effort: "low" });
		expect(judged.ratings).toEqual({
			a: { severity: "high", effort: null, by: "Ada" },
			b: { severity: "high", effort: "low", by: "Ada" },
		});
		expect(withRatings(judged, ["a", "b"], { severity: null }).ratings).toEqual({
			b: { severity: null, effort: "low", by: "Ada" },
		});
	});
});

describe("back to suggested", () => {
	it("forgets a status under whichever row of the requirement it was set, and no other", () => {
		const set = withStatus(withStatus(withStatus(empty, "twin", "missing"), "pair", "partial"), "other", "inPlace");
		expect(withSuggestion(set, { id: "pair", rows: ["pair", "twin"] }).set).toEqual({ other: "inPlace" });
	});
});
