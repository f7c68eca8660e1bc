/** Scenarios side by side: what stands in each column, and which gaps tell them apart. */
import { type OutcomeFigure, outcomeOf, type PlanningBase } from "../../../domain/planReport.ts";
import type { Report } from "../../../domain/report.ts";

export interface ComparedColumn {
	key: string;
	kind: "now" | "plan" | "scenario";
	/** As people named it; empty for now. */
	name: string;
	outcome: OutcomeFigure;
}

export interface ComparedGap {
	id: string;
	/** By column; now closes none. */
	closed: boolean[];
	/** Whether plan and scenarios treat it differently. */
	differs: boolean;
}

/** Now, the adopted plan where there is one, and every scenario. */
export function columnsOf(base: PlanningBase, { plan, scenarios }: Pick<Report, "plan" | "scenarios">): ComparedColumn[] {
	const now: ComparedColumn = { key: "now", kind: "now", name: "", outcome: outcomeOf(base, new Set()) };
	const adopted: ComparedColumn[] = plan ? [{ key: "plan", kind: "plan", name: plan.name, outcome: plan.outcome }] : [];
	const saved = scenarios.map(
		({ id, name, outcome }): ComparedColumn => ({ key: `scenario ${id}`, kind: "scenario", name, outcome }),
	);
	return [now, ...adopted, ...saved];
}

/** Every gap that any column closes, in risk-first order. */
export function comparedGaps({ gaps }: Pick<PlanningBase, "gaps">, columns: ComparedColumn[]): ComparedGap[] {
	const sets = columns.map(({ outcome }) => new Set(outcome.ids));
	const wished = sets.filter((_set, index) => columns[index]?.kind !== "now");
	return gaps
		.filter(({ id }) => wished.some((set) => set.has(id)))
		.map(({ id }) => ({ id, closed: sets.map((set) => set.has(id)), differs: !wished.every((set) => set.has(id)) }));
}
