/** Geometry of the frontier: worth against points as stairs, since a best plan holds until the budget reaches the next one. */

/** A best plan's points, with what it brings in one measure. */
export interface FrontierStep {
	effort: number;
	value: number;
}

/** A place in the box, as shares of its width (from the left) and height (from the top). */
export interface Place {
	x: number;
	y: number;
}

export interface FrontierGeometry {
	/** By line: its corners, from the left to the right edge. */
	lines: Place[][];
	/** By line: where it rises or falls to a new value. */
	dots: Place[][];
	/** Share of the height at which nothing is gained. */
	zero: number;
	/** Least and largest value of the upright axis. */
	least: number;
	most: number;
	placeOf: (step: FrontierStep) => Place;
}

/** Lays several lines out in one box, from 0 to so many points; steps stand in rising effort. */
export function layFrontier(lines: FrontierStep[][], total: number): FrontierGeometry {
	const values = [0, ...lines.flat().map(({ value }) => value)];
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const rise = most - least || 1;
	const placeOf = ({ effort, value }: FrontierStep): Place => ({ x: effort / (total || 1), y: (most - value) / rise });
	return {
		lines: lines.map((steps) => stairs(steps, total).map(placeOf)),
		dots: lines.map((steps) => steps.filter((step, index) => step.value !== steps[index - 1]?.value).map(placeOf)),
		zero: most / rise,
		least,
		most,
		placeOf,
	};
}

/** Level until the next plan, then straight up or down to it; the last one holds to the end. */
function stairs(steps: FrontierStep[], total: number): FrontierStep[] {
	return steps.flatMap((step, index) => {
		const end = steps[index + 1]?.effort ?? total;
		return [step, { effort: end, value: step.value }];
	});
}

/** The corners as an SVG path in a box of the size given. */
export const pathOf = (corners: Place[], size: number): string =>
	corners.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${round(x * size)} ${round(y * size)}`).join("");

/** A tenth of a unit is finer than any screen. */
const round = (value: number): number => Math.round(value * 10) / 10;
