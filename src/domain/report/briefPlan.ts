/** The adopted plan as a briefing tells it: its waves, what each closes, and what stays. */
import type { ScoreFigure } from "../judge/scoreFigure.ts";
import type { Level } from "../lens/lens.ts";
import type { PlanFigure } from "../plan/planReport.ts";
import type { Report } from "./report.ts";
import { gapsInOrder } from "./reportRows.ts";
import { responsibilityFor } from "./treatment.ts";

/** A gap of a wave. */
export interface PlannedGap {
	id: string;
	namedBy: string;
	risk: Level;
	/** ISO day; empty: none. */
	due: string;
}

export interface BriefWave {
	points: number;
	/** In the order of the work. */
	gaps: PlannedGap[];
	/** High risks that it closes. */
	high: number;
	/** The overall score once it and those before it are done. */
	score: ScoreFigure | null;
	/** The ISO day it ends on by the team's pace; without one the latest day on which a gap of it is due, empty where not all have a day. */
	by: string;
}

export interface BriefPlan {
	/** Empty: people gave it none. */
	name: string;
	/** Points of the work that is left. */
	points: number;
	pointsPerWave: number;
	waves: BriefWave[];
	/** The overall score once all of it is done. */
	after: ScoreFigure | null;
	/** High risks that are open even then. */
	highLeft: PlannedGap[];
}

export function briefPlan({ name, outcome, pointsPerWave, waves }: PlanFigure, report: Report): BriefPlan {
	const planned = new Set(outcome.ids);
	const gapsOf = (ids: string[]): PlannedGap[] =>
		gapsInOrder(report, ids).map((gap) => ({
			id: gap.id,
			namedBy: gap.namedBy,
			risk: gap.risk,
			due: responsibilityFor(gap, report).due,
		}));
	return {
		name: name.trim(),
		points: outcome.effort,
		pointsPerWave,
		waves: waves.map(({ ids, points, after, span }): BriefWave => {
			const gaps = gapsOf(ids);
			return { points, gaps, high: gaps.filter(isHigh).length, score: after.overall, by: span?.to ?? latestDay(gaps) };
		}),
		after: outcome.after.overall,
		highLeft: gapsOf(report.orders.riskFirst.filter((id) => !planned.has(id))).filter(isHigh),
	};
}

const isHigh = ({ risk }: PlannedGap): boolean => risk === "high";

/** The latest ISO day on which one of them is due; empty where one has none. */
export function latestDay(gaps: Pick<PlannedGap, "due">[]): string {
	const days = gaps.map(({ due }) => due).toSorted();
	return days[0] === "" ? "" : (days.at(-1) ?? "");
}
