/** What is measured: a lens with its worst review, by the path the screens take. */
import type { Gap } from "../../src/domain/judge/gap.ts";
import type { Lens } from "../../src/domain/lens/lens.ts";
import { type PlanProblem, sumOf } from "../../src/domain/plan/plan.ts";
import { bindingExclusions, planGapsOf } from "../../src/domain/plan/planProblem.ts";
import type { PlanningBase } from "../../src/domain/plan/planReport.ts";
import { buildReport } from "../../src/domain/report/report.ts";
import { weighingOf } from "../../src/domain/report/reportRows.ts";
import type { Aim } from "../../src/domain/review/planning.ts";
import { emptyPlanning } from "../../src/domain/review/planning.ts";
import { worstReview } from "./reviews.ts";

export interface Subject {
	base: PlanningBase;
	/** In lens order. */
	gaps: Gap[];
	/** Milliseconds the report took. */
	reportTook: number;
}

export function subjectOf(lens: Lens): Subject {
	const review = worstReview(lens);
	const started = performance.now();
	const report = buildReport(lens, review, "2026-01-01");
	const reportTook = performance.now() - started;
	const requirements = [...report.gaps, ...report.toClarify, ...report.inPlace, ...report.notApplicable];
	const planned = planGapsOf(report.gaps, bindingExclusions(lens, review));
	const gaps = report.gaps.map(({ points, ...gap }): Gap => ({ ...gap, effort: points }));
	return { base: { gaps: planned, requirements, weighing: weighingOf(report) }, gaps, reportTook };
}

/** A wish without pins and caps, for a share of the points that all gaps take. */
export function problemOf({ base: { gaps } }: Subject, aim: Aim, share: number): PlanProblem {
	const budget = Math.round(sumOf(gaps, ({ effort }) => effort) * share);
	return { ...emptyPlanning.wish, budget, aim, gaps };
}
