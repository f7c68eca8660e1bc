/** Gaps: risk, worth, price and effort of what is missing or partial, in whole twenty-fourths (scoring.md section 4). */
import type { Level, Tradeoff } from "../lens/lens.ts";
import { type Credit, effortPoints, severityWeight } from "../lens/requirement.ts";
import type { Status } from "../review/review.ts";
import { priorityOf, type Weighing } from "./weighing.ts";

/** What a gap needs of a requirement. */
export interface Closable {
	id: string;
	credits: Credit[];
	/** By a fact of the profile, to high. */
	raised?: true;
	status: Status;
	effort: Level;
	tradeoffs: Tradeoff[];
	/** Points typed by the team: the remaining work, never halved. */
	points?: number | null;
}

export interface Gap {
	id: string;
	status: "missing" | "partial";
	risk: Level;
	/** The highest of its credits. */
	topSeverity: Level;
	worth24: number;
	relief24: number;
	burden24: number;
	net24: number;
	/** Points. */
	effort: number;
}

const levels: Level[] = ["low", "medium", "high"];

const baseRisk: Record<Level, Record<Gap["status"], Level>> = {
	high: { missing: "high", partial: "medium" },
	medium: { missing: "medium", partial: "low" },
	low: { missing: "low", partial: "low" },
};

/** What risk follows from, beside the status. */
export type Risky = Pick<Closable, "credits" | "raised">;

/** The higher risk of a requirement's credits, shifted by the workload's criticality, within low and high. */
export function riskOf(requirement: Risky, status: Gap["status"], weighing: Weighing): Level {
	const risks = requirement.credits.map((credit) => levels.indexOf(baseRisk[credit.severity][status]));
	const shifted = Math.max(...risks) + shiftOf(requirement, weighing);
	return levels[Math.min(2, Math.max(0, shifted))] ?? "low";
}

/** Steps by which criticality moves a risk: not up where only the budget is harmed, not down where a fact made it high. */
function shiftOf({ credits, raised }: Risky, { criticality, pillars, rules }: Weighing): -1 | 0 | 1 {
	if (criticality === "standard") return 0;
	if (criticality === "experimental") return raised && rules > 1 ? 0 : -1;
	const isSpend = ({ pillar }: Credit) => pillars.some(({ id, spend }) => id === pillar && spend);
	return rules > 1 && credits.every(isSpend) ? 0 : 1;
}

/** The highest severity among a requirement's credits. */
export const topSeverity = (credits: Credit[]): Level =>
	credits.reduce<Level>((a, { severity: b }) => (severityWeight[b] > severityWeight[a] ? b : a), "low");

/** The most points of each word of effort but the highest. */
export const largestEffort: Record<Exclude<Level, "high">, number> = { low: 2, medium: 5 };

/** The word of so many points that are left: 1 and 2 low, 3 to 5 medium, 6 and more high. */
export function effortLevel(points: number): Level {
	if (points <= largestEffort.low) return "low";
	return points <= largestEffort.medium ? "medium" : "high";
}

/** Effort in points to close what is left: typed points, else the lens's, halved and rounded up when partial. */
export function effortOf(requirement: Pick<Closable, "effort" | "points">, status: Gap["status"]): number {
	if (requirement.points) return requirement.points;
	const points = effortPoints[requirement.effort];
	return status === "partial" ? Math.ceil(points / 2) : points;
}

/** The gaps of a review, in lens order. */
export function findGaps(requirements: Closable[], weighing: Weighing): Gap[] {
	return requirements.flatMap((requirement) =>
		requirement.status === "missing" || requirement.status === "partial"
			? [gapOf(requirement, requirement.status, weighing)]
			: [],
	);
}

/** What closing a requirement of this status would be worth; also used for an unknown "if it were missing". */
export function gapOf(requirement: Closable, status: Gap["status"], weighing: Weighing): Gap {
	const priority = (pillar: string) => priorityOf(weighing, pillar);
	const halves = status === "missing" ? 2 : 1;
	const worth = requirement.credits.reduce((sum, { pillar, severity }) => sum + severityWeight[severity] * priority(pillar), 0);
	const price = (direction: Tradeoff["direction"]) =>
		requirement.tradeoffs
			.filter((tradeoff) => tradeoff.direction === direction)
			.reduce((sum, tradeoff) => sum + tradeoff.strength * priority(tradeoff.pillar), 0);
	const worth24 = halves * 4 * worth;
	const relief24 = halves * price("positive");
	const burden24 = halves * price("negative");
	return {
		id: requirement.id,
		status,
		risk: riskOf(requirement, status, weighing),
		topSeverity: topSeverity(requirement.credits),
		worth24,
		relief24,
		burden24,
		net24: worth24 + relief24 - burden24,
		effort: effortOf(requirement, status),
	};
}
