/** The adopted plan and the scenarios of a review, as they stand today. */
import type { GapRow, RequirementRow } from "../judge/requirementRow.ts";
import type { Weighing } from "../judge/weighing.ts";
import type { Lens } from "../lens/lens.ts";
import { bindingExclusions, planGapsOf } from "../plan/planProblem.ts";
import { type PlanFigure, planFigure, type ScenarioFigure, scenarioFigures } from "../plan/planReport.ts";
import type { Review } from "../review/review.ts";

interface Planned {
	lens: Lens;
	review: Review;
	rows: RequirementRow[];
	gaps: GapRow[];
	weighing: Weighing;
}

/** The adopted plan and the scenarios; where there are none, nothing is prepared for them. */
export function planned({ lens, review, rows, gaps, weighing }: Planned): {
	plan: PlanFigure | null;
	scenarios: ScenarioFigure[];
} {
	const { planning } = review;
	if (!planning.adopted && planning.scenarios.length === 0) return { plan: null, scenarios: [] };
	const planGaps = planGapsOf(gaps, bindingExclusions(lens, review), weighing.rules);
	const base = { gaps: planGaps, requirements: rows, weighing };
	return { plan: planFigure(base, planning), scenarios: scenarioFigures(base, planning) };
}
