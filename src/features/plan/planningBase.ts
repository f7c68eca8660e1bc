import type { PlanGap } from "../../domain/plan/plan.ts";
import type { ScoredReview } from "../../domain/plan/planOutcome.ts";
import { bindingExclusions, planGapsOf } from "../../domain/plan/planProblem.ts";
import type { PlanningBase } from "../../domain/plan/planReport.ts";
import type { Report } from "../../domain/report/report.ts";
import { weighingOf } from "../../domain/report/reportRows.ts";
import type { Seen } from "../../ui/seen.ts";

const scoreds = new WeakMap<PlanningBase, ScoredReview>();

/** What scores are made of, and nothing else: small enough to be sent to the planner. */
export function scoredOf(base: PlanningBase): ScoredReview {
	const known = scoreds.get(base);
	if (known) return known;
	const requirements = base.requirements.map(({ id, credits, status, raised }) => ({
		id,
		credits,
		status,
		...(raised && { raised }),
	}));
	const scored = { requirements, weighing: base.weighing };
	scoreds.set(base, scored);
	return scored;
}

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
