/** The pressure matrix: which pillar's gaps ask what of which other pillar, with the tradeoffs behind each field. */

import type { GapRow } from "../judge/requirementRow.ts";
import { type Eighths, eighthsOf, type PressureCell } from "../judge/tradeoff.ts";
import type { OwnedTradeoff } from "../lens/requirement.ts";
import type { Report } from "./report.ts";

/** One tradeoff of one gap, with what it adds to its field: positive asks, negative gives. */
interface PressureEntry {
	gap: GapRow;
	tradeoff: OwnedTradeoff;
	pressure8: Eighths;
}

export interface PressureField {
	from: string;
	to: string;
	/** Burden minus relief. */
	pressure8: Eighths;
	/** In lens order of the gaps. */
	entries: PressureEntry[];
}

export interface PressureRow {
	from: string;
	/** By pillar in lens order; null where no gap connects the two. */
	fields: (PressureField | null)[];
}

/** One row and one column per pillar, in lens order. Column totals are `pressure8` of the report's pillars. */
export function pressureTable({ pillars, pressure, gaps }: Pick<Report, "pillars" | "pressure" | "gaps">): PressureRow[] {
	return pillars.map(({ id: from }) => ({
		from,
		fields: pillars.map(({ id: to }) => {
			const cell = pressure.find((candidate) => candidate.from === from && candidate.to === to);
			return cell ? fieldOf(cell, gaps) : null;
		}),
	}));
}

function fieldOf({ from, to, burden8, relief8, gaps: ids }: PressureCell, gaps: GapRow[]): PressureField {
	const entries = gaps
		.filter(({ id }) => ids.includes(id))
		.flatMap((gap) =>
			gap.tradeoffs
				.filter(({ pillar }) => pillar === to)
				.map((tradeoff) => ({ gap, tradeoff, pressure8: eighthsOf(gap.status, tradeoff) })),
		);
	return { from, to, pressure8: burden8 - relief8, entries };
}

/** Pressure in three steps for a glance: up to a half, up to one, more; 0 where it evens out. */
export function pressureGrade(pressure8: Eighths): 0 | 1 | 2 | 3 {
	const size = Math.abs(pressure8);
	if (size === 0) return 0;
	return size <= 4 ? 1 : size <= 8 ? 2 : 3;
}
