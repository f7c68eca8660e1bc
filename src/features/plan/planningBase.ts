import type { PlanGap } from "../../domain/plan/plan.ts";
import { bindingExclusions, planGapsOf } from "../../domain/plan/planProblem.ts";
import type { PlanningBase } from "../../domain/plan/planReport.ts";
import type { Report } from "../../domain/report/report.ts";
import { weighingOf } from "../../domain/report/reportRows.ts";
import type { Seen } from "../../ui/seen.ts";

const bases = new WeakMap<Report, PlanningBase>();

/** What the figures of any set of gaps are computed from; the same object as long as the report is the same. */
export function planningBaseOf({ lens, review, report }: Seen): PlanningBase {
	const known = bases.get(report);
	if (known) return known;
	const gaps: PlanGap[] = planGapsOf(report.gaps, bindingExclusions(lens, review), report.version);
	const requirements = [...report.gaps, ...report.toClarify, ...report.inPlace, ...report.notApplicable];
	const base = { gaps, requirements, weighing: weighingOf(report) };
	bases.set(report, base);
	return base;
}
