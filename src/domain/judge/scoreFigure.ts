/** A score as it is shown: exact ends for drawing, rounded ones for reading. */
import { toNumber } from "./fraction.ts";
import { type Band, rounded, type Score, shown } from "./score.ts";

/** The exact ends (0 to 100) and the rounded ones. */
export interface ScoreFigure {
	low: number;
	high: number;
	lowShown: number;
	highShown: number;
	shown: string;
	/** Null: too early to say. */
	bands: Band[] | null;
}

/** Null stays null: nothing to score. */
export function figureOf(value: Score | null): ScoreFigure | null {
	if (!value) return null;
	const ends = { low: toNumber(value.low), high: toNumber(value.high) };
	return { ...ends, lowShown: rounded(value.low), highShown: rounded(value.high), shown: shown(value), bands: value.bands };
}
