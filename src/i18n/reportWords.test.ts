import { describe, expect, it } from "vitest";
import type { GapRow } from "../domain/judge/requirementRow.ts";
import { severityReasons } from "../domain/judge/severityReason.ts";
import { profileOf } from "../domain/judge/status.ts";
import { buildReport } from "../domain/report/report.ts";
import { emptyAnswer } from "../domain/review/answer.ts";
import { withAnswer, withDecision, withFact, withStatus, withVotes, withWorkload } from "../domain/review/changes.ts";
import { newReview, type Review } from "../domain/review/review.ts";
import type { Criticality } from "../domain/review/workload.ts";
import { exampleLens } from "../testing/exampleLens.ts";
import { exampleTexts } from "../testing/exampleTexts.ts";
import { en } from "./en.ts";
import { loadMessages } from "./loadMessages.ts";
import { phrasesOf } from "./phrases.ts";
import {
	decisionText,
	effortText,
	factorText,
	factText,
	formulaText,
	halvedText,
	notApplicableText,
	plainNumber,
	pressureSentence,
	pressureText,
	requirementTitle,
	riskTexts,
	severityTexts,
	statusText,
	tradeoffSource,
	tradeoffText,
	valueText,
	voteText,
	wonText,
	worthText,
} from "./reportWords.ts";

const italian = await loadMessages("it");

const english = { ...phrasesOf("en", en), lens: exampleTexts() };
const italiano = { ...phrasesOf("it", italian), lens: exampleTexts() };
const lens = exampleLens();
const start = withFact(newReview("r", { id: "example", version: "1.0.0" }, "2026-11-22"), "runsProduction", true);
const reportOf = (review: Review) => buildReport(lens, review, "2026-11-22");

function gapOf(id: string, review: Review): GapRow {
	const gap = reportOf(review).gaps.find((candidate) => candidate.id === id);
	if (!gap) throw new Error(`${id} is no gap here`);
	return gap;
}

const regions = (status: "missing" | "partial", criticality: Criticality = "standard") =>
	withStatus(withWorkload(start, { criticality }), "rec-regions", status);

describe("numbers", () => {
	it("show at most two decimals and a real minus sign", () => {
		expect(worthText(68, english)).toBe("2.83");
		expect(worthText(68, italiano)).toBe("2,83");
		expect(worthText(-2, english)).toBe("−0.08");
		expect(plainNumber(0, english)).toBe("0");
	});

	it("sign pressure by its effect on the pillar, as the chips of tradeoffs do", () => {
		expect(pressureText(10, english)).toBe("−1.25");
		expect(pressureText(-2, english)).toBe("+0.25");
		expect(pressureText(0, english)).toBe("0.00");
		expect(pressureSentence(10, "Cost", english)).toBe("takes 1.25 from Cost");
		expect(pressureSentence(-2, "Costi", italiano)).toBe("dà 0,25 a Costi");
		expect(pressureSentence(0, "Cost", english)).toBe("takes from Cost as much as it gives");
	});
});

describe("the factors of a gap", () => {
	it("are products whose signed values add up to the net", () => {
		const gap = gapOf("rec-regions", regions("partial"));
		expect(gap.factors.map((factor) => [formulaText(factor, gap.status), factorText(factor, english)])).toEqual([
			["3 × ½ × 3/3", "+1.50"],
			["¼ × 2 × ½ × 3/3", "−0.25"],
		]);
		expect(worthText(gap.net24, english)).toBe("1.25");
		expect(valueText(gap, english)).toBe("0.31");
	});

	it("do not divide what is not worth its price", () => {
		const gap = { ...gapOf("rec-regions", regions("missing")), net24: -2 };
		expect(valueText(gap, english)).toBe("not divided");
		expect(decisionText(gap, english)).toBe("Worth 3.00, gives 0.00, costs 0.50: −0.08 is left.");
	});

	it("say how much work is left, and why it is not all of it", () => {
		expect(effortText(gapOf("rec-regions", regions("missing")), english)).toBe("High · 8 effort points");
		const partial = gapOf("rec-regions", regions("partial"));
		expect(effortText(partial, english)).toBe("Medium, halved · 4 effort points");
		expect(halvedText(partial, english)).toContain("8 effort points");
		const typed = gapOf("rec-regions", withDecision(regions("partial"), "rec-regions", { points: 1 }));
		expect(effortText(typed, english)).toBe("Low · 1 effort point, typed by the team");
		expect(halvedText(typed, english)).toBe("");
	});
});

describe("risk and severity", () => {
	it("derive the risk step by step", () => {
		const texts = (status: "missing" | "partial", criticality: Criticality) =>
			riskTexts(gapOf("rec-regions", regions(status, criticality)), criticality, english).join(" ");
		expect(texts("missing", "standard")).toBe("Severity high and missing: high risk.");
		expect(texts("partial", "missionCritical")).toMatch(/^Severity high and partly in place: medium risk\. .*high risk\.$/);
		expect(texts("missing", "experimental")).toMatch(/one step down: medium risk\.$/);
		expect(texts("missing", "missionCritical")).toMatch(/no risk is above high\.$/);
	});

	it("say why criticality leaves a risk where it is: only the budget is at stake, or a fact made it high", () => {
		const gap = gapOf("rec-regions", regions("partial"));
		expect(riskTexts({ ...gap, risk: "medium" }, "missionCritical", english).at(-1)).toMatch(/only the budget is at stake/);
		expect(riskTexts({ ...gap, raised: true, risk: "medium" }, "experimental", english).at(-1)).toMatch(/made the severity high/);
	});

	it("say what the profile made of a severity, and why", () => {
		const [raised] = severityReasons(
			lens,
			{ id: "rel-zones", kind: "remainder", item: "rel-zones", rows: [] },
			profileOf(lens, start),
		);
		if (!raised) throw new Error("the remainder has a severity");
		expect(severityTexts(raised, english)).toEqual({
			label: "Severity high, raised from medium by the profile",
			why: ["Because.", "Production is used."],
		});
		expect(severityTexts({ ...raised, moved: null }, italiano)).toEqual({ label: "Gravità alta", why: ["Because."] });
		expect(severityTexts({ ...raised, severity: "low", moved: { from: "high", text: 9 } }, english).label).toMatch(
			/lowered from high/,
		);
	});
});

describe("names, sources and reasons", () => {
	it("title recommendations, remainders and whole items", () => {
		const texts = exampleTexts();
		const firewall = texts.recommendations["rec-firewall"];
		if (!firewall) throw new Error("the example has a firewall");
		texts.recommendations["rec-private"] = { ...firewall, title: "Private" };
		expect(requirementTitle("rec-private", texts)).toBe("Private");
		expect(requirementTitle("sec-network", texts)).toBe("Title");
		expect(requirementTitle("nowhere", texts)).toBe("nowhere");
	});

	it("tell a tradeoff with its source, or as our judgement", () => {
		const [taken] = gapOf("rec-regions", regions("missing")).tradeoffs;
		const [given] = gapOf("rec-private", withStatus(start, "rec-private", "missing")).tradeoffs;
		if (!taken || !given) throw new Error("both have a tradeoff");
		expect([tradeoffText(taken, english.lens), tradeoffSource(taken, english)]).toEqual(["More to guard.", "Article: heading"]);
		expect(tradeoffSource(given, english)).toBe("our judgement");
	});

	it("say a status with how it is known, and a fact with its value", () => {
		expect(statusText(gapOf("rec-regions", regions("missing")), english)).toBe("Missing · Set by hand");
		expect(factText({ id: "runsProduction", value: true }, english)).toBe("In production: yes");
		expect(factText({ id: "runsProduction", value: false }, italiano)).toBe("In production: no");
		expect(factText({ id: "network", value: "private" }, english)).toBe("Network: Private");
		expect(factText({ id: "network", value: null }, english)).toBe("Network: not said");
	});

	it("give the reason a person gave for a question that does not apply", () => {
		const said = (reason: string) =>
			reportOf(withAnswer(start, "sec-watch", { ...emptyAnswer, choice: { kind: "notApplicable", reason } }));
		const text = (report: ReturnType<typeof said>) =>
			report.notApplicable.map((row) => notApplicableText(row, report, english)).find((line) => line.includes("question"));
		expect(text(said("Nothing runs yet"))).toBe("The question is not applicable: Nothing runs yet");
		expect(text(said(" "))).toBe("The question is not applicable");
	});
});

describe("what won over a gap that is left open", () => {
	const decided = (change: Partial<GapRow["decision"]>) =>
		gapOf("rec-regions", withDecision(regions("missing"), "rec-regions", { treatment: "defer", ...change }));

	it("names winner, loser and reason", () => {
		const gap = decided({ wonPillar: "security", wonWhy: " The audit comes first. " });
		const { pillars } = english.lens;
		expect(wonText(gap, english)).toBe(`${pillars.security?.name} won over ${pillars.reliability?.name}: The audit comes first.`);
		expect(wonText(gap, italiano)).toContain("ha prevalso su");
	});

	it("says plainly what is missing, and nothing where the gap is to be closed", () => {
		expect(wonText(decided({}), english)).toBe("Which pillar won, and why, is not said yet.");
		expect(wonText(decided({ wonPillar: "security" }), english)).toMatch(/won over .*; why is not said yet\.$/);
		expect(wonText(decided({ wonWhy: "Gone in spring." }), english)).toBe("No other pillar won: Gone in spring.");
		expect(wonText(decided({ treatment: "mitigate", wonWhy: "x" }), english)).toBe("");
	});
});

describe("where priorities come from", () => {
	const even = { id: "v1", name: "Anna", points: { reliability: 20, security: 80 } };
	const voted = withVotes(start, [even, { id: "v2", name: "Bo", points: { security: 99 } }]);

	it("says of how many people's vote, and where it was changed since", () => {
		expect(voteText(reportOf(start), english)).toBe("");
		const used = withWorkload(voted, { priorities: { reliability: 3, security: 5 } });
		expect(voteText(reportOf(used), english)).toBe("From the vote of 1 person.");
		const changed = withWorkload(used, { priorities: { reliability: 3, security: 4 } });
		expect(voteText(reportOf(changed), english)).toBe(
			`Not as 1 person voted: ${english.lens.pillars.security?.name} 4 instead of 5.`,
		);
	});
});
