/** Scenarios side by side: what stands in each column, and which gaps tell them apart. */
import { type OutcomeFigure, outcomeOf, type PlanningBase } from "../../../domain/plan/planReport.ts";
import type { Report } from "../../../domain/report/report.ts";
import { isSameSet } from "./scenarios.ts";

export interface ComparedColumn {
	key: string;
	kind: "now" | "planned";
	/** As people named it; empty for now. */
	name: string;
	isPlan: boolean;
	outcome: OutcomeFigure;
}

export interface ComparedGap {
	id: string;
	/** By column; now closes none. */
	closed: boolean[];
	/** Whether plan and scenarios treat it differently. */
	differs: boolean;
}

/** Now, every scenario, and the adopted plan before them where it is none of these. */
export function columnsOf(base: PlanningBase, { plan, scenarios }: Pick<Report, "plan" | "scenarios">): ComparedColumn[] {
	const now: ComparedColumn = { key: "now", kind: "now", name: "", isPlan: false, outcome: outcomeOf(base, new Set()) };
	const saved = scenarios.map(({ id, name, outcome }): ComparedColumn => {
		const isPlan = plan !== null && isSameSet(plan.outcome.ids, outcome.ids);
		return { key: `scenario ${id}`, kind: "planned", name, isPlan, outcome };
	});
	if (!plan || saved.some(({ isPlan }) => isPlan)) return [now, ...saved];
	return [now, { key: "plan", kind: "planned", name: plan.name, isPlan: true, outcome: plan.outcome }, ...saved];
}

/** Every gap that any column closes, in risk-first order. */
export function comparedGaps({ gaps }: Pick<PlanningBase, "gaps">, columns: ComparedColumn[]): ComparedGap[] {
	const sets = columns.map(({ outcome }) => new Set(outcome.ids));
	const wished = sets.filter((_set, index) => columns[index]?.kind !== "now");
	return gaps
		.filter(({ id }) => wished.some((set) => set.has(id)))
		.map(({ id }) => ({ id, closed: sets.map((set) => set.has(id)), differs: !wished.every((set) => set.has(id)) }));
}
