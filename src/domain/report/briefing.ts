/**
 * The briefing: what a sponsor is told first, as one plain object. The report's first screen, the presentation and the PDF of two
 * pages say the same, because all of them say this. Words of a language are added by whoever shows it.
 */
import type { Band } from "../judge/band.ts";
import type { GapRow } from "../judge/requirementRow.ts";
import type { ScoreFigure } from "../judge/scoreFigure.ts";
import type { Level } from "../lens/lens.ts";
import { type BriefPlan, briefPlan, latestDay } from "./briefPlan.ts";
import { type Lift, liftOf } from "./lift.ts";
import { openPoints } from "./openPoints.ts";
import type { Report } from "./report.ts";
import { gapsInOrder } from "./reportRows.ts";
import { type TargetStanding, targetStanding } from "./target.ts";
import { type ToDecide, toDecide } from "./toDecide.ts";
import { isUndecided, type Responsibility, responsibilityFor } from "./treatment.ts";

/** The verdict in parts: what holds the band, and what the adopted plan promises. */
export type Verdict =
	/** Less than half of the weight is known: no band, so no verdict. */
	| { kind: "tooEarly"; answered: number; visible: number }
	| { kind: "nothingApplies" }
	| { kind: "said"; holds: Holds; promise: Promised | null };

export type Holds =
	/** `bands`: those of the score, that of its low end first. */
	| { kind: "highRisks"; count: number; bands: Band[] }
	/** No high risk is open; a pillar that is critical caps the word. */
	| { kind: "criticalPillars"; pillars: string[]; bands: Band[] }
	/** No high risk is open; unknowns that could be one cap the word. */
	| { kind: "unknowns"; count: number; bands: Band[] }
	/** No high risk is open; points alone are lacking. */
	| { kind: "points"; count: number; bands: Band[]; next: Lift["band"] }
	| { kind: "nothing" };

export type Promised =
	| { kind: "noPlan" }
	/** Every gap of it is closed. */
	| { kind: "finished"; name: string }
	/** Of the open high risks it closes so many, all of them by this ISO day; empty: not all of them have a day. */
	| { kind: "closes"; name: string; count: number; of: number; by: string }
	/** It closes no high risk, and brings the score here. */
	| { kind: "lifts"; name: string; to: ScoreFigure | null };

/** A gap in one line. */
export interface BriefGap extends Pick<Responsibility, "owner" | "due" | "accepted"> {
	id: string;
	namedBy: string;
	risk: Level;
	pillars: string[];
	/** What closing it costs other pillars, each once, the highest first. */
	price: { pillar: string; strength: number }[];
	points: number;
}

/** A question that leaves something unknown. */
export interface BriefUnknown {
	item: string;
	/** Ids of its requirements that are not known. */
	requirements: string[];
	owner: string;
	due: string;
	/** Points that it could add to the low end of the overall score. */
	up: number;
}

export interface Briefing {
	/** ISO day that it holds for. */
	today: string;
	verdict: Verdict;
	/** Null: nothing to score. */
	score: ScoreFigure | null;
	lift: Lift | null;
	/** What the team wants to reach, and how far it is from it; null: no target. */
	target: TargetStanding | null;
	/** `high`: its open high risks. */
	pillars: { id: string; score: ScoreFigure | null; high: number }[];
	/** All that needs a decision; how many are shown is up to whoever shows them. */
	decisions: ToDecide[];
	/** How many gaps nobody has decided about, urgent or not. */
	undecided: number;
	/** Every gap, worst risk first. */
	gaps: BriefGap[];
	/** Null: none is adopted. */
	plan: BriefPlan | null;
	/** All that is not known, what could add most first, and the points between both ends of the score. */
	unknown: { points: BriefUnknown[]; worth: number };
}

/** How many of each a first look holds; the rest is a number. */
export const firstLook = { decisions: 3, gaps: 5, unknown: 3 } as const;

/** The briefing of a report. */
export function briefingOf(report: Report): Briefing {
	const { overall, pillars } = report;
	const lift = liftOf(report);
	const plan = report.plan && briefPlan(report.plan, report);
	return {
		today: report.today,
		verdict: verdictOf(report, lift, plan),
		score: overall,
		lift,
		target: targetStanding(report),
		pillars: pillars.map(({ id, score, risks }) => ({ id, score, high: risks.high })),
		decisions: toDecide(report),
		undecided: report.gaps.filter((gap) => isUndecided(gap, report)).length,
		gaps: gapsInOrder(report, report.orders.riskFirst).map((gap) => briefGap(gap, report)),
		plan,
		unknown: { points: unknowns(report), worth: overall ? overall.highShown - overall.lowShown : 0 },
	};
}

function verdictOf(report: Report, lift: Lift | null, plan: BriefPlan | null): Verdict {
	const { overall, progress } = report;
	if (!overall) return { kind: "nothingApplies" };
	const { bands } = overall;
	if (!bands) return { kind: "tooEarly", answered: progress.answered, visible: progress.visible };
	return { kind: "said", holds: holdsOf(report.risks.high, bands, lift), promise: promised(report, plan) };
}

function holdsOf(high: number, bands: Band[], lift: Lift | null): Holds {
	if (high > 0) return { kind: "highRisks", count: high, bands };
	if (!lift) return { kind: "nothing" };
	if (lift.points > 0) return { kind: "points", count: lift.points, bands, next: lift.band };
	if (lift.critical.length > 0) return { kind: "criticalPillars", pillars: lift.critical, bands };
	return { kind: "unknowns", count: lift.unknown, bands };
}

function promised({ gaps, risks }: Report, plan: BriefPlan | null): Promised | null {
	if (!plan) return gaps.length > 0 ? { kind: "noPlan" } : null;
	const { name, waves, after } = plan;
	const high = waves.flatMap((wave) => wave.gaps).filter(({ risk }) => risk === "high");
	if (waves.length === 0) return { kind: "finished", name };
	if (high.length === 0) return { kind: "lifts", name, to: after };
	return { kind: "closes", name, count: high.length, of: risks.high, by: latestDay(high) };
}

/** One line of a gap. */
function briefGap(gap: GapRow, report: Pick<Report, "questions" | "toClarify">): BriefGap {
	const { id, namedBy, risk, credits, points } = gap;
	const { owner, due, accepted } = responsibilityFor(gap, report);
	return { id, namedBy, risk, pillars: credits.map(({ pillar }) => pillar), price: priceOf(gap), points, owner, due, accepted };
}

function priceOf({ tradeoffs }: Pick<GapRow, "tradeoffs">): BriefGap["price"] {
	const highest = new Map<string, number>();
	for (const { pillar, direction, strength } of tradeoffs.toSorted((a, b) => a.strength - b.strength)) {
		if (direction === "negative") highest.set(pillar, strength);
	}
	return [...highest].map(([pillar, strength]) => ({ pillar, strength })).toSorted((a, b) => b.strength - a.strength);
}

const unknowns = (report: Report): BriefUnknown[] =>
	openPoints(report, { askAgain: [] })
		.filter(({ unknown }) => unknown.length > 0)
		.map(({ item, unknown, owner, due, overall }) => ({ item, requirements: unknown, owner, due, up: overall.up }))
		.toSorted((a, b) => b.up - a.up);
