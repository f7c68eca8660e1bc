/** Scores of pillars and of the whole as exact intervals (scoring.md section 3). */

import { type Credit, severityWeight } from "../lens/requirement.ts";
import type { Status } from "../review/review.ts";
import { type Band, bandOf, type Cap, type Standing, threatOf, wordsOf } from "./band.ts";
import { add, compare, type Fraction, fraction, scale } from "./fraction.ts";
import type { WeighedPillar, Weighing } from "./weighing.ts";

/** What a score needs of a requirement. */
export interface Scored {
	credits: Credit[];
	status: Status;
	/** By a fact of the profile, to high. */
	raised?: true;
}

/** From "every unknown is missing" (low) to "every unknown is in place" (high), 0 to 100. */
export interface Score {
	low: Fraction;
	high: Fraction;
	/** The word of `low`, and that of `high` where it differs, caps applied; null while less than half of the weight is known. */
	bands: Band[] | null;
	/** What lowered a word; empty where nothing did or where there is no band. */
	caps: Cap[];
	/** Open high risks of all pillars it speaks for, accepted ones included, each once. */
	highRisks: number;
}

export interface Scores {
	/** Null: nothing to score. */
	overall: Score | null;
	pillars: Record<string, Score | null>;
}

/** Coverage in halves, low and high; null leaves every sum (scoring.md section 2). */
export const coverage: Record<Status, { low: number; high: number } | null> = {
	inPlace: { low: 2, high: 2 },
	partial: { low: 1, high: 1 },
	missing: { low: 0, high: 0 },
	unknown: { low: 0, high: 2 },
	notApplicable: null,
};

interface Weights {
	all: number;
	known: number;
	low: number;
	high: number;
}

/** Requirements that are high risks, or could be. */
interface Threats {
	high: Scored[];
	unknown: Scored[];
}

/** Scores of every pillar and overall. */
export function score(requirements: Scored[], weighing: Weighing): Scores {
	const { pillars } = weighing;
	const threats = threatsAmong(requirements, weighing);
	const weights = new Map(pillars.map(({ id }) => [id, weigh(requirements, id)]));
	const scores: Record<string, Score | null> = {};
	for (const [id, weight] of weights) {
		const ends =
			weight.all === 0 ? null : { low: fraction(50 * weight.low, weight.all), high: fraction(50 * weight.high, weight.all) };
		scores[id] = ends && scoreOf(ends, [weight], standingOf(within(threats, id)), weighing);
	}
	const ends = meanOf(scores, pillars);
	const standing = { ...standingOf(threats), ...criticalAmong(scores, pillars) };
	return { overall: ends && scoreOf(ends, [...weights.values()], standing, weighing), pillars: scores };
}

function weigh(requirements: Scored[], pillar: string): Weights {
	const sum: Weights = { all: 0, known: 0, low: 0, high: 0 };
	for (const { credits, status } of requirements) {
		const covered = coverage[status];
		if (!covered) continue;
		for (const credit of credits) {
			if (credit.pillar !== pillar) continue;
			const weight = severityWeight[credit.severity];
			sum.all += weight;
			sum.known += status === "unknown" ? 0 : weight;
			sum.low += weight * covered.low;
			sum.high += weight * covered.high;
		}
	}
	return sum;
}

function threatsAmong(requirements: Scored[], weighing: Weighing): Threats {
	const threats: Threats = { high: [], unknown: [] };
	for (const requirement of requirements) {
		const threat = threatOf(requirement, weighing);
		if (threat) threats[threat].push(requirement);
	}
	return threats;
}

function within({ high, unknown }: Threats, pillar: string): Threats {
	const isIn = ({ credits }: Scored) => credits.some((credit) => credit.pillar === pillar);
	return { high: high.filter(isIn), unknown: unknown.filter(isIn) };
}

const standingOf = ({ high, unknown }: Threats): Standing => ({
	high: high.length,
	unknown: unknown.length,
	criticalLow: [],
	criticalHigh: [],
});

/** Pillars with a score that is critical at its low end, and at its high end too; bands do not enter. */
function criticalAmong(scores: Scores["pillars"], pillars: WeighedPillar[]): Pick<Standing, "criticalLow" | "criticalHigh"> {
	const critical = (end: "low" | "high") =>
		pillars.flatMap(({ id }) => (scores[id] && bandOf(scores[id][end]) === "critical" ? id : []));
	return { criticalLow: critical("low"), criticalHigh: critical("high") };
}

type Ends = Pick<Score, "low" | "high">;

/** The mean of the pillars that have a score, by priority. */
function meanOf(scores: Scores["pillars"], pillars: WeighedPillar[]): Ends | null {
	const scored = pillars.flatMap(({ id, priority }) => {
		const own = scores[id];
		return own ? [{ own, priority }] : [];
	});
	if (scored.length === 0) return null;
	const total = scored.reduce((sum, { priority }) => sum + priority, 0);
	const mean = (end: "low" | "high") =>
		scored.reduce((sum, { own, priority }) => add(sum, scale(own[end], priority, total)), fraction(0));
	return { low: mean("low"), high: mean("high") };
}

/** Words are given where at least half of the weight is known; nothing capped them under the first rules. */
function scoreOf({ low, high }: Ends, weights: Weights[], standing: Standing, { rules }: Weighing): Score {
	const sum = (of: "all" | "known") => weights.reduce((total, weight) => total + weight[of], 0);
	const highRisks = standing.high;
	if (2 * sum("known") < sum("all")) return { low, high, bands: null, caps: [], highRisks };
	return { low, high, ...wordsOf(low, high, rules > 1 ? standing : nothingStands), highRisks };
}

const nothingStands = standingOf({ high: [], unknown: [] });

/** Rounded half up; 100 is kept for exactly 100, 0 for exactly 0. */
export function rounded(value: Fraction): number {
	const half = Number((2n * value.num + value.den) / (2n * value.den));
	if (half >= 100) return compare(value, fraction(100)) < 0 ? 99 : 100;
	if (half <= 0) return value.num > 0n ? 1 : 0;
	return half;
}

/** One number when both ends show the same, else "low–high". */
export function shown(value: Pick<Score, "low" | "high">): string {
	const [low, high] = [rounded(value.low), rounded(value.high)];
	return low === high ? `${low}` : `${low}–${high}`;
}
