/** A good set found at once: where the exact search begins, and what is left of it if time runs out early. */
import { closureOf, gapsById, type PlanProblem, pressureOf, sumOf } from "./plan.ts";
import { reasonsAgainst } from "./planReasons.ts";

/**
 * The pinned gaps with all they need, then each gap with all it needs that still fits and pays: in risk-first order, or by
 * net per effort. The pins alone may already break a cap or the budget.
 */
export function chooseGreedily(problem: PlanProblem): Set<string> {
	const byId = gapsById(problem);
	const pinned = closureOf(problem.pinIn, byId);
	const chosen = new Set(pinned.map(({ id }) => id));
	const standing = { chosen, effort: sumOf(pinned, ({ effort }) => effort), pressure8: pressureOf(pinned) };
	for (const gap of inOrder(problem)) {
		if (chosen.has(gap.id) || reasonsAgainst(gap, problem, standing, byId).length > 0) continue;
		const added = closureOf([gap.id], byId).filter(({ id }) => !chosen.has(id));
		for (const { id } of added) chosen.add(id);
		standing.effort += sumOf(added, ({ effort }) => effort);
		standing.pressure8 = pressureOf([standing, ...added]);
	}
	return chosen;
}

const inOrder = ({ gaps, aim }: PlanProblem) =>
	aim === "riskFirst" ? gaps : gaps.toSorted((a, b) => b.net24 * a.effort - a.net24 * b.effort);
