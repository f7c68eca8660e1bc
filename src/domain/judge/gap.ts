/** Gaps: risk, worth, price and effort of what is missing or partial, in whole twenty-fourths (scoring.md section 4). */
import type { Level, Tradeoff } from "../lens/lens.ts";
import { type Credit, effortPoints, severityWeight } from "../lens/requirement.ts";
import type { Status } from "../review/review.ts";
import type { Criticality } from "../review/workload.ts";

/** What a gap needs of a requirement. */
export interface Closable {
	id: string;
	credits: Credit[];
	status: Status;
	effort: Level;
	tradeoffs: Tradeoff[];
	/** Points typed by the team: the remaining work, never halved. */
	points?: number | null;
}

export interface Weighing {
	criticality: Criticality;
	/** By pillar, 1 to 5. */
	priorities: Record<string, number>;
}

export interface Gap {
	id: string;
	status: "missing" | "partial";
	risk: Level;
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

const shift: Record<Criticality, number> = { missionCritical: 1, standard: 0, experimental: -1 };

/** The higher risk of a requirement's credits, shifted by the workload's criticality, within low and high. */
export function riskOf(credits: Credit[], status: Gap["status"], criticality: Criticality): Level {
	const highest = Math.max(...credits.map((credit) => levels.indexOf(baseRisk[credit.severity][status])));
	return levels[Math.min(2, Math.max(0, highest + shift[criticality]))] ?? "low";
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
export function gapOf(requirement: Closable, status: Gap["status"], { criticality, priorities }: Weighing): Gap {
	const priority = (pillar: string) => priorities[pillar] ?? 3;
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
		risk: riskOf(requirement.credits, status, criticality),
		worth24,
		relief24,
		burden24,
		net24: worth24 + relief24 - burden24,
		effort: effortOf(requirement, status),
	};
}
