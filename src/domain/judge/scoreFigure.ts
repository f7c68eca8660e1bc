/** A score as it is shown: exact ends for drawing, rounded ones for reading. */
import type { Band, Cap } from "./band.ts";
import { toNumber } from "./fraction.ts";
import { rounded, type Score, shown } from "./score.ts";

/** The exact ends (0 to 100) and the rounded ones. */
export interface ScoreFigure {
	low: number;
	high: number;
	lowShown: number;
	highShown: number;
	shown: string;
	/** The word of the low end, and that of the high end where it differs, caps applied. Null: too early to say. */
	bands: Band[] | null;
	/** What lowered a word. */
	caps: Cap[];
	/** Open high risks of all pillars it speaks for, each once. */
	highRisks: number;
	/** Percent of its weight whose severity nobody judged, rounded as scores are; absent where all of it is judged. */
	unjudgedShare?: number;
}

/** Null stays null: nothing to score. */
export function figureOf(value: Score | null): ScoreFigure | null {
	if (!value) return null;
	const ends = { low: toNumber(value.low), high: toNumber(value.high) };
	const { bands, caps, highRisks, unjudged } = value;
	const rest = { shown: shown(value), bands, caps, highRisks, ...(unjudged.num > 0n && { unjudgedShare: rounded(unjudged) }) };
	return { ...ends, lowShown: rounded(value.low), highShown: rounded(value.high), ...rest };
}
