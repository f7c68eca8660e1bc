/** Bands of a score, and what keeps a score from being called excellent (scoring.md section 3). */

import type { Status } from "../review/review.ts";
import { compare, type Fraction, fraction } from "./fraction.ts";
import { type Risky, riskOf } from "./gap.ts";
import type { Weighing } from "./weighing.ts";

export type Band = "critical" | "moderate" | "excellent";

/** From the worst band to the best. */
export const bandRank: Record<Band, number> = { critical: 0, moderate: 1, excellent: 2 };

/** The exact score from which each band holds. */
export const bandStart: Record<Band, number> = { critical: 0, moderate: 33, excellent: 67 };

/** The band of an exact score, before anything caps it. */
export function bandOf(value: Fraction): Band {
	if (compare(value, fraction(bandStart.moderate)) < 0) return "critical";
	return compare(value, fraction(bandStart.excellent)) < 0 ? "moderate" : "excellent";
}

/** What lowered a word from excellent to moderate, with what would lift it. */
export type Cap =
	/** Open high risks, accepted ones included. */
	| { kind: "highRisk"; count: number }
	/** Unknowns that would be high risks if they were missing; they lower the word of the low end alone. */
	| { kind: "unknownRisk"; count: number }
	/** Pillars that are critical; they lower the overall score alone. */
	| { kind: "criticalPillar"; pillars: string[] };

/** What stands against "excellent", whether or not a word is lowered by it. */
export interface Standing {
	high: number;
	unknown: number;
	/** Ids of pillars whose low end, or whose high end too, is critical. */
	criticalLow: string[];
	criticalHigh: string[];
}

/** Whether a requirement is a high risk, or unknown and one if it were missing. */
export function threatOf(requirement: Risky & { status: Status }, weighing: Weighing): "high" | "unknown" | null {
	const { status } = requirement;
	if (status === "inPlace" || status === "notApplicable") return null;
	const asIf = status === "unknown" ? "missing" : status;
	if (riskOf(requirement, asIf, weighing) !== "high") return null;
	return status === "unknown" ? "unknown" : "high";
}

/** The word of the low end, that of the high end where it differs, and the caps that lowered one of them. */
export function wordsOf(low: Fraction, high: Fraction, standing: Standing): { bands: Band[]; caps: Cap[] } {
	const [lowBand, highBand] = [bandOf(low), bandOf(high)];
	const caps = capsOf(lowBand === "excellent", highBand === "excellent", standing);
	const worst = standing.high + standing.unknown + standing.criticalLow.length > 0;
	const best = standing.high + standing.criticalHigh.length > 0;
	return { bands: [...new Set([capped(lowBand, worst), capped(highBand, best)])], caps };
}

const capped = (band: Band, isCapped: boolean): Band => (band === "excellent" && isCapped ? "moderate" : band);

function capsOf(atLow: boolean, atHigh: boolean, { high, unknown, criticalLow, criticalHigh }: Standing): Cap[] {
	const pillars = atLow ? criticalLow : atHigh ? criticalHigh : [];
	return [
		...(high > 0 && atHigh ? [{ kind: "highRisk" as const, count: high }] : []),
		...(unknown > 0 && atLow ? [{ kind: "unknownRisk" as const, count: unknown }] : []),
		...(pillars.length > 0 ? [{ kind: "criticalPillar" as const, pillars }] : []),
	];
}
