import { describe, expect, it } from "vitest";
import type { LeftOutReason } from "../../domain/plan/planReasons.ts";
import { buildReport } from "../../domain/report/report.ts";
import { withDecision, withStatus } from "../../domain/review/changes.ts";
import { newReview } from "../../domain/review/review.ts";
import { en } from "../../i18n/en.ts";
import { phrasesOf } from "../../i18n/phrases.ts";
import { reasonText } from "../../i18n/planWords.ts";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleTexts } from "../../testing/exampleTexts.ts";
import { obstacleText, verdictText } from "./planWords.ts";

const words = { ...phrasesOf("en", en), lens: exampleTexts() };
const lens = exampleLens();
const empty = newReview("r", { id: "example", version: "1.0.0" }, "2026-11-22T00:00:00.000Z");
const [first = ""] = buildReport(lens, empty, "2026-11-22").toClarify.map(({ id }) => id);
const review = withDecision(withStatus(empty, first, "missing"), first, { treatment: "defer" });
const subject = { report: buildReport(lens, review, "2026-11-22"), words };

const plan = (proof: { isBest?: boolean; bound?: number; tieBreak?: "settled" | "open" | "notOwed" }) => ({
	kind: "plan" as const,
	answer: { ids: [], net24: 0, highRiskWorth24: 0, effort: 0, pressure8: {}, assumptions: [] },
	proof: {
		isBest: proof.isBest ?? true,
		open: proof.bound === undefined ? null : { measure: "net24" as const, bound: proof.bound },
		tieBreak: proof.tieBreak ?? "settled",
	},
	leftOut: [],
});

describe("what is proved of a plan", () => {
	it("is said in a word, and beyond a hundred gaps what is not", () => {
		expect(verdictText(plan({}), words)).toBe("Proved to be the best");
		expect(verdictText(plan({ tieBreak: "notOwed" }), words)).toContain("not ranked above 100 gaps");
	});

	it("is a bound where time ran out, in the unit of the screen", () => {
		expect(verdictText(plan({ isBest: false, bound: 60, tieBreak: "open" }), words)).toBe(
			"Best found so far; no plan leaves more worth than 2.50",
		);
	});

	it("is that nothing fits, or that nothing is known", () => {
		expect(verdictText({ kind: "impossible", obstacles: [] }, words)).toBe("No plan fits");
		expect(verdictText({ kind: "noTime" }, words)).toBe("No plan found in the time there was");
	});
});

describe("why a gap is left out", () => {
	const cases: [LeftOutReason, string][] = [
		[{ kind: "treated" }, "deferred"],
		[{ kind: "tooDear", points: 8, left: 1, needs: [] }, "would cost 7 effort points more than there is"],
		[
			{ kind: "tooDear", points: 8, left: 0, needs: ["x", "y"] },
			"together with “x” and “y” it would cost 8 effort points more than there is",
		],
		[{ kind: "notWorthItsPrice", net24: -6, needs: [] }, "takes at least as much from Security as it brings: −0.25 is left"],
		[{ kind: "prerequisite", ids: ["x"] }, "needs “x” first, which you keep out or decided not to close"],
		[{ kind: "exclusive", ids: ["x"] }, "cannot stand together with “x”, which the plan closes or it needs itself"],
		[{ kind: "cap", pillar: "nowhere", over8: 2 }, "nowhere would pay 0.25 more than you allow"],
	];

	it.each(cases)("is said of %j", (reason, text) => {
		expect(reasonText(reason, first, subject.words, subject.report, [])).toBe(text);
	});
});

describe("what stands against every plan", () => {
	const say = (obstacle: Parameters<typeof obstacleText>[0]) => obstacleText(obstacle, { budget: 2, caps8: { p: 4 } }, subject);

	it("is a budget with the least that would do, where that is proved", () => {
		expect(say({ kind: "budget", fitsFrom: 8 })).toBe(
			"The budget is 2 effort points; everything else fits from 8 effort points on.",
		);
		expect(say({ kind: "budget", fitsFrom: null })).toBe("The budget is 2 effort points.");
	});

	it("is a limit, or a pin with what it collides with", () => {
		expect(say({ kind: "cap", pillar: "p" })).toBe("p may pay 0.50 at most.");
		expect(say({ kind: "pinIn", id: "x", trouble: null })).toBe("You keep “x” in.");
		expect(say({ kind: "pinIn", id: "x", trouble: { kind: "exclusive", ids: ["x", "y"] } })).toBe(
			"You keep “x” in, but “x” and “y” exclude each other.",
		);
		expect(say({ kind: "pinIn", id: "x", trouble: { kind: "treated" } })).toContain("accepted, deferred or transferred");
	});
});
