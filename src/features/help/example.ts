/** A small made-up review to play with: three pillars, five requirements, judged by the very functions that judge a real one. */
import { type Closable, findGaps, type Gap } from "../../domain/judge/gap.ts";
import { type Order, sortGaps } from "../../domain/judge/priority.ts";
import { currentRules } from "../../domain/judge/rules.ts";
import { score } from "../../domain/judge/score.ts";
import { figureOf, type ScoreFigure } from "../../domain/judge/scoreFigure.ts";
import type { Weighing } from "../../domain/judge/weighing.ts";
import type { Level } from "../../domain/lens/lens.ts";
import { severityWeight } from "../../domain/lens/requirement.ts";
import type { Status } from "../../domain/review/review.ts";
import type { Criticality, Priority } from "../../domain/review/workload.ts";

export const pillars = ["reliability", "security", "cost-optimization"] as const;

export type ExamplePillar = (typeof pillars)[number];

export const requirements = ["restore", "private", "idle", "identity", "failover"] as const;

export type ExampleRequirement = (typeof requirements)[number];

interface Fixed {
	pillar: ExamplePillar;
	severity: Level;
	effort: Level;
	/** What closing it takes from another pillar, if anything. */
	takes?: { pillar: ExamplePillar; strength: number };
}

export const fixed: Record<ExampleRequirement, Fixed> = {
	restore: { pillar: "reliability", severity: "high", effort: "medium" },
	failover: { pillar: "reliability", severity: "medium", effort: "high", takes: { pillar: "cost-optimization", strength: 3 } },
	private: { pillar: "security", severity: "high", effort: "high", takes: { pillar: "cost-optimization", strength: 1 } },
	identity: { pillar: "security", severity: "medium", effort: "low" },
	idle: { pillar: "cost-optimization", severity: "medium", effort: "low", takes: { pillar: "reliability", strength: 1 } },
};

/** What a reader may change. */
export interface Play {
	statuses: Record<ExampleRequirement, Status>;
	priorities: Record<ExamplePillar, Priority>;
	criticality: Criticality;
	order: Order;
}

export const start: Play = {
	statuses: { restore: "partial", private: "missing", idle: "missing", identity: "unknown", failover: "missing" },
	priorities: { reliability: 3, security: 4, "cost-optimization": 3 },
	criticality: "standard",
	order: "riskFirst",
};

export interface Outcome {
	overall: ScoreFigure | null;
	pillars: Record<ExamplePillar, ScoreFigure | null>;
	gaps: (Gap & { id: string })[];
}

/** The example judged as a review is (scoring.md sections 3 and 4). */
export function judge({ statuses, priorities, criticality, order }: Play): Outcome {
	const weighed = pillars.map((id) => ({ id, priority: priorities[id], spend: id === "cost-optimization" }));
	const weighing: Weighing = { criticality, pillars: weighed, rules: currentRules };
	const closable = requirements.map((id): Closable => closableOf(id, statuses[id]));
	const scores = score(closable, weighing);
	return {
		overall: figureOf(scores.overall),
		pillars: {
			reliability: figureOf(scores.pillars.reliability ?? null),
			security: figureOf(scores.pillars.security ?? null),
			"cost-optimization": figureOf(scores.pillars["cost-optimization"] ?? null),
		},
		gaps: sortGaps(findGaps(closable, weighing), order),
	};
}

function closableOf(id: ExampleRequirement, status: Status): Closable {
	const { pillar, severity, effort, takes } = fixed[id];
	const tradeoffs = takes ? [{ ...takes, direction: "negative" as const }] : [];
	return { id, credits: [{ pillar, severity }], status, effort, tradeoffs };
}

/** Coverage in halves that a status counts for, low and high; null: it leaves the sum. */
const halves: Record<Status, [number, number] | null> = {
	inPlace: [2, 2],
	partial: [1, 1],
	missing: [0, 0],
	unknown: [0, 2],
	notApplicable: null,
};

/** The sums behind a pillar's score: weight that counts, and the weight covered at either end. */
export function sumsOf(pillar: ExamplePillar, statuses: Play["statuses"]): { weight: number; low: number; high: number } {
	const own = requirements.filter((id) => fixed[id].pillar === pillar);
	return own.reduce(
		(sums, id) => {
			const covered = halves[statuses[id]];
			const weight = severityWeight[fixed[id].severity];
			if (!covered) return sums;
			const [low, high] = covered;
			return { weight: sums.weight + weight, low: sums.low + (weight * low) / 2, high: sums.high + (weight * high) / 2 };
		},
		{ weight: 0, low: 0, high: 0 },
	);
}
