/** Geometry of the frontier: scores against points as stairs, since a best plan holds until the budget reaches the next one. */

/** A best plan's points, with the score it leads to, 0 to 100. */
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
	/** Scores to write beside the upright axis, the lowest first; the first and the last are its ends. */
	ticks: number[];
	placeOf: (step: FrontierStep) => Place;
	/** The corners of a line from one step up to the next, for those steps that hold. */
	stretches: (steps: FrontierStep[], holds: (index: number) => boolean) => Place[][];
}

/** Lays several lines out in one box, from 0 to so many points; steps stand in rising effort. The axis begins and ends at tens. */
export function layFrontier(lines: FrontierStep[][], total: number): FrontierGeometry {
	const ticks = ticksOf(lines.flat().map(({ value }) => value));
	const [least = 0, most = 100] = [ticks[0], ticks.at(-1)];
	const placeOf = ({ effort, value }: FrontierStep): Place => ({ x: effort / (total || 1), y: (most - value) / (most - least) });
	return {
		lines: lines.map((steps) => stairs(steps, total).flat().map(placeOf)),
		ticks,
		placeOf,
		stretches: (steps, holds) =>
			stairs(steps, total)
				.filter((_, index) => holds(index))
				.map((stretch) => stretch.map(placeOf)),
	};
}

/** Every ten points of score, every twenty where that would be more than six. */
function ticksOf(values: number[]): number[] {
	const down = values.length > 0 ? 10 * Math.floor(Math.min(...values) / 10) : 0;
	const up = values.length > 0 ? 10 * Math.ceil(Math.max(...values) / 10) : 100;
	const least = Math.min(down, 90);
	const most = Math.max(up, least + 10);
	const step = most - least > 50 ? 20 : 10;
	const count = Math.ceil((most - least) / step);
	return Array.from({ length: count + 1 }, (_, index) => Math.min(most, least + index * step));
}

/** Level until the next plan, then straight up or down to it; the last one holds to the end. */
function stairs(steps: FrontierStep[], total: number): FrontierStep[][] {
	return steps.map((step, index) => [step, { effort: steps[index + 1]?.effort ?? total, value: step.value }]);
}

/** The corners as an SVG path in a box of the size given. */
export const pathOf = (corners: Place[], size: number): string =>
	corners.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${round(x * size)} ${round(y * size)}`).join("");

/** A tenth of a unit is finer than any screen. */
const round = (value: number): number => Math.round(value * 10) / 10;
