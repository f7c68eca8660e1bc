/** Pressure: what closing gaps asks of each pillar (scoring.md section 5; no priority in it). */

import type { Tradeoff } from "../lens/lens.ts";
import type { Requirement } from "../lens/requirement.ts";
import type { Gap } from "./gap.ts";

/** Eighths of a point: 2 for a strength-1 tradeoff of something missing, 1 of something partial. */
export type Eighths = number;

/** What the gaps credited first to one pillar ask of (positive) or give to another. */
export interface PressureCell {
	from: string;
	to: string;
	burden8: Eighths;
	relief8: Eighths;
	/** Requirement ids of the gaps behind the figures, in lens order. */
	gaps: string[];
}

/** What closing a gap asks of (positive) or gives to (negative) the pillar of one of its tradeoffs. */
export const eighthsOf = (status: Gap["status"], { direction, strength }: Tradeoff): Eighths =>
	(status === "missing" ? 2 : 1) * strength * (direction === "negative" ? 1 : -1);

type PricedGap = Pick<Gap, "status"> & Pick<Requirement, "id" | "credits" | "tradeoffs">;

/** One cell per pair of pillars that any gap connects. Twins stand once, in the row of their first credit. */
export function pressureCells(gaps: PricedGap[]): PressureCell[] {
	const cells = new Map<string, PressureCell>();
	for (const gap of gaps) {
		const from = gap.credits[0]?.pillar ?? "";
		for (const { pillar: to, direction, strength } of gap.tradeoffs) {
			const cell = cells.get(`${from} ${to}`) ?? { from, to, burden8: 0, relief8: 0, gaps: [] };
			cells.set(`${from} ${to}`, cell);
			cell[direction === "negative" ? "burden8" : "relief8"] += (gap.status === "missing" ? 2 : 1) * strength;
			if (!cell.gaps.includes(gap.id)) cell.gaps.push(gap.id);
		}
	}
	return [...cells.values()];
}

/** Pressure on one pillar if every gap given were closed: burden minus relief. */
export const pressureOn = (pillar: string, cells: PressureCell[]): Eighths =>
	cells.filter((cell) => cell.to === pillar).reduce((sum, cell) => sum + cell.burden8 - cell.relief8, 0);
