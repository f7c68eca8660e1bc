/** The waves of a plan as they fit in a row: from a number on, the later ones stand as one. */
import type { BriefWave } from "./briefPlan.ts";

export interface StripPart extends BriefWave {
	/** The numbers of its first and last wave, from 1. */
	from: number;
	to: number;
}

/** More would leave no room for their texts. */
const most = 4;

export function stripOf(waves: BriefWave[]): StripPart[] {
	const single = waves.length > most ? waves.slice(0, most - 1) : waves;
	const parts = single.map((wave, index) => ({ ...wave, from: index + 1, to: index + 1 }));
	const later = waves.slice(single.length);
	const last = later.at(-1);
	return last ? [...parts, { ...asOne(later, last), from: single.length + 1, to: waves.length }] : parts;
}

const asOne = (waves: BriefWave[], { score, by }: BriefWave): BriefWave => ({
	points: waves.reduce((sum, { points }) => sum + points, 0),
	gaps: waves.flatMap(({ gaps }) => gaps),
	high: waves.reduce((sum, { high }) => sum + high, 0),
	score,
	by: waves.some((wave) => wave.by === "") ? "" : waves.reduce((latest, wave) => (wave.by > latest ? wave.by : latest), by),
});
