import { describe, expect, it } from "vitest";
import type { PlanGap } from "../domain/plan/plan.ts";
import { sampleIn } from "../testing/sampleReport.ts";
import { resultText, workOf } from "./planResultWords.ts";

const { words, report } = await sampleIn("en");
const { words: italian } = await sampleIn("it");
const { outcome } = report.plan ?? {};
if (!outcome) throw new Error("no plan");

const all = report.gaps.filter(({ risk }) => risk === "high").length;

describe("a plan in a sentence", () => {
	it("says how many of the points there are it takes", () => {
		expect(resultText({ outcome, budget: 24, waves: 3 }, words, report)).toMatch(/^With 20 of 24 effort points: 8 gaps closed, /);
		expect(resultText({ outcome, budget: 20, waves: 3 }, words, report)).toMatch(/^With 20 effort points: /);
		expect(resultText({ outcome, budget: Infinity, waves: 3 }, words, report)).toMatch(/^With 20 effort points: /);
	});

	it("says what becomes of the high risks", () => {
		const said = (highLeft: number, gaps = report.gaps) =>
			resultText({ outcome: { ...outcome, highLeft }, waves: 3 }, words, { ...report, gaps });
		expect(said(0)).toContain(`, all ${all} high risks gone, `);
		expect(said(all)).toContain(`, all ${all} high risks stay open, `);
		expect(said(all - 1)).toContain(`, 1 of ${all} high risks gone, `);
		expect(
			said(
				0,
				report.gaps.filter(({ risk }) => risk !== "high"),
			),
		).toContain(", no high risk was open, ");
	});

	it("says how long it takes, as far as the pace of the team is known", () => {
		expect(resultText({ outcome, waves: 1 }, words, report)).toContain("; 1 wave.");
		expect(resultText({ outcome, waves: 3, weeks: 12 }, words, report)).toContain("; 3 waves, 12 weeks of work.");
		expect(resultText({ outcome, waves: 3, weeks: 12, until: "2027-03-12" }, words, report)).toContain(
			"; 3 waves, 12 weeks of work, until 12 March 2027.",
		);
		expect(resultText({ outcome, waves: 3, weeks: 12, until: "2027-03-12" }, italian, report)).toContain(
			"; 3 ondate, 12 settimane di lavoro, fino al 12 marzo 2027.",
		);
	});
});

describe("the work of a plan", () => {
	const gap = (id: string, effort: number): PlanGap => ({
		id,
		effort,
		risk: "low",
		worth24: 0,
		net24: 0,
		pressure8: {},
		prerequisites: [],
		assumes: [],
		exclusive: [],
		treated: false,
	});
	const gaps = [gap("a", 5), gap("b", 5), gap("c", 3)];
	const pace = { weeks: 4, firstDay: "2026-12-07", breaks: [{ from: "2026-12-21", to: "2027-01-03" }] };

	it("is cut into waves, which have weeks and days where the team has said its pace", () => {
		expect(workOf(gaps, { pointsPerWave: 8 })).toEqual({ waves: 2 });
		expect(workOf(gaps, { pointsPerWave: 8, pace: { ...pace, firstDay: "" } })).toEqual({ waves: 2, weeks: 8 });
		expect(workOf(gaps, { pointsPerWave: 8, pace })).toEqual({ waves: 2, weeks: 8, until: "2027-02-12" });
	});

	it("is not dated where it takes more than a hundred waves", () => {
		const many = Array.from({ length: 101 }, (_, n) => gap(`g${n}`, 1));
		expect(workOf(many, { pointsPerWave: 1, pace })).toEqual({ waves: 101, weeks: 404 });
	});
});
