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

/** What pressure needs of a gap. */
export type PricedGap = Pick<Gap, "status"> & Pick<Requirement, "id" | "credits" | "tradeoffs">;

/** Pressure on one pillar if every gap given were closed: burden minus relief. */
export const pressureOn = (pillar: string, cells: PressureCell[]): Eighths =>
	cells.filter((cell) => cell.to === pillar).reduce((sum, cell) => sum + cell.burden8 - cell.relief8, 0);
