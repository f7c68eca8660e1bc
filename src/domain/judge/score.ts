/** Scores of pillars and of the whole as exact intervals (scoring.md section 3). */

import type { Unjudged } from "../lens/lens.ts";
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
	/** What neither the lens nor the team judged of it. */
	unjudged?: Unjudged[];
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
	/** Percent of its severity weight, priorities not counted, whose severity nobody judged: it counts as medium. */
	unjudged: Fraction;
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

/** Weights of a pillar, and how many of its requirements are high risks, or could be. */
export interface Sums {
	all: number;
	known: number;
	/** Of a severity that nobody judged. */
	unjudged: number;
	low: number;
	high: number;
	highRisks: number;
	unknownRisks: number;
}

export const noSums = (): Sums => ({ all: 0, known: 0, unjudged: 0, low: 0, high: 0, highRisks: 0, unknownRisks: 0 });

/** What one requirement adds to sums: its credits in them, its status, and whether it is a high risk or could be. */
interface Summand extends Pick<Scored, "credits" | "status" | "unjudged"> {
	threat: ReturnType<typeof threatOf>;
}

/** Adds a requirement to sums, or takes it away again. */
export function addSums(sums: Sums, { credits, status, threat, unjudged }: Summand, sign: 1 | -1): void {
	if (threat) sums[threat === "high" ? "highRisks" : "unknownRisks"] += sign;
	const covered = coverage[status];
	if (!covered) return;
	for (const { severity } of credits) {
		const weight = sign * severityWeight[severity];
		sums.all += weight;
		sums.known += status === "unknown" ? 0 : weight;
		sums.unjudged += unjudged?.includes("severity") ? weight : 0;
		sums.low += weight * covered.low;
		sums.high += weight * covered.high;
	}
}

/** Sums of every pillar by its id, and of the whole, which counts each requirement once. */
export interface ReviewSums {
	whole: Sums;
	pillars: Map<string, Sums>;
}

/** Scores of every pillar and overall. */
export const score = (requirements: Scored[], weighing: Weighing): Scores => scoresFrom(sumsOf(requirements, weighing), weighing);

/** What scores are made of. */
export function sumsOf(requirements: Scored[], weighing: Weighing): ReviewSums {
	const sums = { whole: noSums(), pillars: new Map(weighing.pillars.map(({ id }) => [id, noSums()])) };
	for (const requirement of requirements) addEverywhere(sums, requirement, weighing, 1);
	return sums;
}

/** Scores with some requirements in another status, from the sums of all: it costs what changes, not what there is. */
export function scoresWith(former: ReviewSums, changed: Scored[], status: Status, weighing: Weighing): Scores {
	const pillars = new Map([...former.pillars].map(([id, own]) => [id, { ...own }]));
	const sums = { whole: { ...former.whole }, pillars };
	for (const one of changed) {
		addEverywhere(sums, one, weighing, -1);
		addEverywhere(sums, { ...one, status }, weighing, 1);
	}
	return scoresFrom(sums, weighing);
}

/** Adds a requirement to the whole and to each of its pillars, or takes it away again. */
function addEverywhere({ whole, pillars }: ReviewSums, requirement: Scored, weighing: Weighing, sign: 1 | -1): void {
	const { credits, status } = requirement;
	const threat = threatOf(requirement, weighing);
	addSums(whole, { credits: [], status, threat }, sign);
	for (const pillar of new Set(credits.map((credit) => credit.pillar))) {
		const sums = pillars.get(pillar);
		const own = credits.filter((credit) => credit.pillar === pillar);
		if (sums) addSums(sums, { ...requirement, credits: own, threat }, sign);
	}
}

/** Scores from sums. */
export function scoresFrom({ whole, pillars }: ReviewSums, weighing: Weighing): Scores {
	const scores: Record<string, Score | null> = {};
	for (const [id, sum] of pillars) {
		const ends = sum.all === 0 ? null : { low: fraction(50 * sum.low, sum.all), high: fraction(50 * sum.high, sum.all) };
		scores[id] = ends && scoreOf(ends, [sum], standingOf(sum), weighing);
	}
	const ends = meanOf(scores, weighing.pillars);
	const standing = { ...standingOf(whole), ...criticalAmong(scores, weighing.pillars) };
	return { overall: ends && scoreOf(ends, [...pillars.values()], standing, weighing), pillars: scores };
}

const standingOf = ({ highRisks, unknownRisks }: Pick<Sums, "highRisks" | "unknownRisks">): Standing => ({
	high: highRisks,
	unknown: unknownRisks,
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
function scoreOf({ low, high }: Ends, weights: Sums[], standing: Standing, { rules }: Weighing): Score {
	const sum = (of: "all" | "known" | "unjudged") => weights.reduce((total, weight) => total + weight[of], 0);
	const beside = { highRisks: standing.high, unjudged: fraction(100 * sum("unjudged"), sum("all")) };
	if (2 * sum("known") < sum("all")) return { low, high, bands: null, caps: [], ...beside };
	return { low, high, ...wordsOf(low, high, rules > 1 ? standing : nothingStands), ...beside };
}

const nothingStands = standingOf({ highRisks: 0, unknownRisks: 0 });

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
