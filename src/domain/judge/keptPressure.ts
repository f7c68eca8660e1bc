/** Pressure that gaps ask for, mended where gaps change. */
import { changedPlaces } from "../kept.ts";
import type { PressureCell, PricedGap } from "./tradeoff.ts";

type Gaps = readonly (PricedGap | null)[];

interface Kept {
	from: string;
	to: string;
	burden8: number;
	relief8: number;
	/** Positions of the gaps behind it, in lens order. */
	places: number[];
	/** As it was last told; null: something changed since. */
	told: PressureCell | null;
}

/** One cell per pair of pillars that any gap connects, in the order in which gaps first do; gaps by position, null where there is none. */
export function keptPressure(): (gaps: Gaps) => PressureCell[] {
	let last: { gaps: Gaps; cells: Map<string, Kept> } = { gaps: [], cells: new Map() };
	return (gaps) => {
		const changed = changedPlaces(last.gaps, gaps);
		const cells = changed ? last.cells : new Map<string, Kept>();
		for (const place of changed ?? []) count(cells, last.gaps[place], place, -1);
		for (const place of changed ?? gaps.keys()) count(cells, gaps[place], place, 1);
		last = { gaps, cells };
		return inOrder(
			[...cells.values()].filter(({ places }) => places.length > 0),
			gaps,
		).map((kept) => tell(kept, gaps));
	};
}

/** Adds what a gap asks of and gives to other pillars, or takes it away again. */
function count(cells: Map<string, Kept>, gap: PricedGap | null | undefined, place: number, sign: 1 | -1): void {
	const from = gap?.credits[0]?.pillar ?? "";
	for (const { pillar: to, direction, strength } of gap?.tradeoffs ?? []) {
		const cell = cells.get(`${from} ${to}`) ?? { from, to, burden8: 0, relief8: 0, places: [], told: null };
		cells.set(`${from} ${to}`, cell);
		cell[direction === "negative" ? "burden8" : "relief8"] += sign * (gap?.status === "missing" ? 2 : 1) * strength;
		cell.told = null;
		setPlace(cell.places, place, sign === 1);
	}
}

/** Puts a position among sorted ones once, or takes it away. */
function setPlace(places: number[], place: number, isIn: boolean): void {
	const at = firstFrom(places, place);
	const isThere = places[at] === place;
	if (isIn && !isThere) places.splice(at, 0, place);
	if (!isIn && isThere) places.splice(at, 1);
}

/** The first index at which a sorted list has the number or a greater one; mostly the end. */
function firstFrom(sorted: number[], wanted: number): number {
	let [from, to] = [0, sorted.length];
	if ((sorted.at(-1) ?? -1) < wanted) return to;
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((sorted[middle] ?? 0) < wanted) from = middle + 1;
		else to = middle;
	}
	return from;
}

function inOrder(cells: Kept[], gaps: Gaps): Kept[] {
	const within = ({ to, places: [first = 0] }: Kept) => gaps[first]?.tradeoffs.findIndex(({ pillar }) => pillar === to) ?? 0;
	return cells.toSorted((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0) || within(a) - within(b));
}

function tell(kept: Kept, gaps: Gaps): PressureCell {
	const { from, to, burden8, relief8, places } = kept;
	kept.told ??= { from, to, burden8, relief8, gaps: places.flatMap((place) => gaps[place]?.id ?? []) };
	return kept.told;
}
