import { describe, expect, it } from "vitest";
import data from "../../content/samples/fraud-scoring.en.json";
import { briefingOf } from "../domain/report/briefing.ts";
import { buildReport } from "../domain/report/report.ts";
import { emptyPlanning } from "../domain/review/planning.ts";
import { parseReview } from "../parse/review.ts";
import { sampleIn } from "../testing/sampleReport.ts";
import {
	gapsTitle,
	highTwiceText,
	leftText,
	liftText,
	nothingToDecide,
	reasonTexts,
	unknownSum,
	verdictSentence,
	waveText,
} from "./briefingWords.ts";

const parsed = parseReview(data);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { lens, words } = await sampleIn("en");
const italian = (await sampleIn("it")).words;
const today = "2026-11-29";
const briefing = briefingOf(buildReport(lens, parsed.value, today));
const nothing = { ...parsed.value, answers: {}, set: {}, decisions: {}, planning: emptyPlanning };

describe("the briefing in words", () => {
	it("is one sentence for the verdict, in each language", () => {
		expect(verdictSentence(briefing, words)).toBe(
			"5 high risks hold this workload at moderate; “Winter plan” closes 3 of them by 12 February 2027.",
		);
		expect(verdictSentence(briefing, italian)).toBe(
			"5 rischi alti tengono questo carico di lavoro a «moderato»; «Winter plan» ne chiude 3 entro il 12 febbraio 2027.",
		);
	});

	it("claims nothing early", () => {
		const early = briefingOf(buildReport(lens, nothing, today));
		expect(verdictSentence(early, words)).toBe("Too early to say: 0 of 35 answered.");
	});

	it.each([
		[{ kind: "nothing" }, null, "No high risk is open, and the score is excellent."],
		[
			{ kind: "highRisks", count: 1, bands: ["critical"] },
			{ kind: "noPlan" },
			"1 high risk is open, and the score is critical; no plan is adopted.",
		],
		[
			{ kind: "highRisks", count: 2, bands: ["critical", "moderate"] },
			{ kind: "noPlan" },
			"2 high risks are open, and the score is critical to moderate; no plan is adopted.",
		],
		[
			{ kind: "points", count: 1, bands: ["moderate", "excellent"], next: "excellent" },
			null,
			"No high risk is open, and the score is moderate to excellent, its low end 1 point short of excellent.",
		],
		[
			{ kind: "points", count: 3, bands: ["moderate"], next: "excellent" },
			{ kind: "finished", name: "" },
			"No high risk is open, and the score is moderate, 3 points short of excellent; the plan is done.",
		],
		[
			{ kind: "criticalPillars", pillars: ["cost-optimization"], bands: ["moderate"] },
			{ kind: "lifts", name: "P", to: null },
			"No high risk is open, but Cost is critical and holds this workload at moderate; “P” lifts the score to –.",
		],
		[
			{ kind: "unknowns", count: 2, bands: ["moderate"] },
			{ kind: "closes", name: "P", count: 1, of: 1, by: "" },
			"No high risk is known, but 2 unknowns could be one and hold this workload at moderate; “P” closes it.",
		],
		[
			{ kind: "criticalPillars", pillars: ["cost-optimization"], bands: ["moderate", "excellent"] },
			{ kind: "noPlan" },
			"No high risk is open, but Cost is critical, and the score is moderate to excellent; no plan is adopted.",
		],
		[
			{ kind: "unknowns", count: 1, bands: ["moderate", "excellent"] },
			{ kind: "noPlan" },
			"No high risk is known, but 1 unknown could be one, and the score is moderate to excellent; no plan is adopted.",
		],
	] as const)("says what else can hold a band: %j", (holds, promise, sentence) => {
		const verdict = { kind: "said", holds: structuredClone(holds) as never, promise } as const;
		expect(verdictSentence({ verdict, today }, words)).toBe(sentence);
	});

	it("says what lifts the score", () => {
		expect(liftText({ band: "excellent", points: 16, high: 2, unknown: 1, critical: ["security"] }, words)).toBe(
			"for excellent: score +16, no high risk open, 1 unknown settled that could be a high risk and Security out of critical",
		);
	});

	it("says why a decision is needed, and by when", () => {
		expect(briefing.decisions.map((one) => reasonTexts(one, today, words).join(" · "))).toEqual([
			"costs others what it brings · due 2 Dec",
			"acceptance ran out on 31 Oct",
			"due 13 Nov, 16 days late",
			"due 31 Oct, 29 days late",
		]);
	});

	it("says that nothing is urgent where gaps are still not decided", () => {
		expect(nothingToDecide({ undecided: 0 }, words)).toBe("Nothing needs a decision today.");
		expect(nothingToDecide({ undecided: 9 }, words)).toBe("Nothing is urgent today; 9 gaps are not decided yet.");
		expect(nothingToDecide({ undecided: 1 }, italian)).toBe("Oggi non c'è nulla di urgente; 1 lacuna non è ancora decisa.");
	});

	it("says that one gap counts in several pillars only where it does", () => {
		expect(highTwiceText([{ high: 2 }, { high: 1 }], 3, words)).toBe("");
		expect(highTwiceText([{ high: 2 }, { high: 2 }], 3, words)).toBe(
			"3 high risks in all: one that touches several pillars counts in each.",
		);
	});

	it("counts gaps, waves and unknowns", () => {
		expect(gapsTitle(5, 28, words)).toEqual({ title: "First 5 gaps", of: "of 28, worst risk first" });
		expect(gapsTitle(1, 1, words)).toEqual({ title: "The one gap", of: "" });
		expect(unknownSum(briefing.unknown, words)).toBe("7 things, up to +8 on the score");
		expect(briefing.plan && waveText(briefing.plan.waves[0] ?? { gaps: [], high: 0 }, words)).toBe("4 gaps, closes 2 high");
		expect(briefing.plan && leftText(briefing.plan, words)).toEqual(["2 high left", "so the band stays moderate"]);
	});
});
