/** Scores of pillars and of the whole as exact intervals (scoring.md section 3). */

import { type Credit, severityWeight } from "../lens/requirement.ts";
import type { Status } from "../review/review.ts";
import { add, compare, type Fraction, fraction, scale } from "./fraction.ts";

export type Band = "critical" | "moderate" | "excellent";

/** What a score needs of a requirement. */
export interface Scored {
	credits: Credit[];
	status: Status;
}

/** From "every unknown is missing" (low) to "every unknown is in place" (high), 0 to 100. */
export interface Score {
	low: Fraction;
	high: Fraction;
	/** The band of `low`, and that of `high` where it differs; null while less than half of the weight is known. */
	bands: Band[] | null;
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

/** Scores of every pillar and overall. `pillars` carries the priorities (1 to 5). */
export function score(requirements: Scored[], pillars: { id: string; priority: number }[]): Scores {
	const weights = new Map(pillars.map(({ id }) => [id, weigh(requirements, id)]));
	const scores: Record<string, Score | null> = {};
	for (const [id, weight] of weights) scores[id] = weight.all === 0 ? null : scoreOf(weight);
	return { overall: overall(scores, pillars, [...weights.values()]), pillars: scores };
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

function scoreOf(weight: Weights): Score {
	const low = fraction(50 * weight.low, weight.all);
	const high = fraction(50 * weight.high, weight.all);
	return { low, high, bands: bandsOf(low, high, weight) };
}

function overall(scores: Scores["pillars"], pillars: { id: string; priority: number }[], weights: Weights[]): Score | null {
	const scored = pillars.flatMap(({ id, priority }) => {
		const own = scores[id];
		return own ? [{ own, priority }] : [];
	});
	if (scored.length === 0) return null;
	const total = scored.reduce((sum, { priority }) => sum + priority, 0);
	const mean = (end: "low" | "high") =>
		scored.reduce((sum, { own, priority }) => add(sum, scale(own[end], priority, total)), fraction(0));
	const all = weights.reduce((sum, weight) => sum + weight.all, 0);
	const known = weights.reduce((sum, weight) => sum + weight.known, 0);
	const [low, high] = [mean("low"), mean("high")];
	return { low, high, bands: bandsOf(low, high, { all, known }) };
}

function bandsOf(low: Fraction, high: Fraction, weight: Pick<Weights, "all" | "known">): Band[] | null {
	if (2 * weight.known < weight.all) return null;
	return [...new Set([bandOf(low), bandOf(high)])];
}

/** The exact score from which each band holds. */
export const bandStart: Record<Band, number> = { critical: 0, moderate: 33, excellent: 67 };

/** The band of an exact score. */
export function bandOf(value: Fraction): Band {
	if (compare(value, fraction(bandStart.moderate)) < 0) return "critical";
	return compare(value, fraction(bandStart.excellent)) < 0 ? "moderate" : "excellent";
}

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
