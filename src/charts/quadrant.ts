/** Geometry of worth against effort: a column for each number of points, and marks that do not hide each other. */

export interface QuadrantItem {
	id: string;
	/** Points. */
	effort: number;
	/** Worth left, in any unit. */
	worth: number;
}

/** Where a mark stands: whether it brings much, and whether it takes much. */
export interface Quarter {
	isWorthMuch: boolean;
	isMuchWork: boolean;
}

export interface QuadrantMark extends Quarter {
	id: string;
	/** Shares of the width (from the left) and of the height (from the top). */
	x: number;
	y: number;
}

export interface QuadrantGeometry {
	/** One for each number of points that occurs, the fewest first; `x` is its middle. */
	columns: { effort: number; x: number }[];
	marks: QuadrantMark[];
	/** Where little ends and much begins: the middle item of each kind belongs to little work, and to much worth. */
	middle: { x: number; y: number };
	/** Ends of the upright axis. */
	least: number;
	most: number;
}

/** Lays items out in a box in which a mark takes `markShare` of the height; a column is as wide as its longest row of marks needs. */
export function layQuadrant(items: QuadrantItem[], markShare: number): QuadrantGeometry {
	const efforts = [...new Set(items.map(({ effort }) => effort))].toSorted((a, b) => a - b);
	const worths = items.map(({ worth }) => worth);
	const [least, most] = [Math.min(0, ...worths), Math.max(0, ...worths)];
	const [usualEffort, usualWorth] = [middleOf(items.map(({ effort }) => effort)), middleOf(worths)];
	// Above and below the marks there is room for the words of the quarters.
	const margin = 2 * markShare;
	const room = 1 - 2 * margin;
	const yOf = (worth: number) => margin + (room * (most - worth)) / (most - least || 1);
	const runs = efforts.map((effort) => {
		const own = items.filter((item) => item.effort === effort).toSorted((a, b) => b.worth - a.worth);
		return runsOf(own, (item) => yOf(item.worth), markShare);
	});
	const edges = edgesOf(runs.map((column) => 1 + Math.max(...column.map((run) => run.length))));
	const xIn = (column: number, share: number) => edgeAt(edges, column) * (1 - share) + edgeAt(edges, column + 1) * share;
	const marks = runs.flatMap((column, index) =>
		column.flatMap((run) =>
			run.map((item, place) => ({
				id: item.id,
				x: xIn(index, (place + 1) / (run.length + 1)),
				y: yOf(item.worth),
				isWorthMuch: item.worth >= usualWorth,
				isMuchWork: item.effort > usualEffort,
			})),
		),
	);
	return {
		columns: efforts.map((effort, column) => ({ effort, x: xIn(column, 0.5) })),
		marks,
		middle: {
			x: edgeAt(edges, efforts.filter((effort) => effort <= usualEffort).length),
			y: Math.min(1, yOf(usualWorth) + markShare / 2),
		},
		least,
		most,
	};
}

/** Where columns of these widths begin, as shares of them all; the last edge is the right end. */
function edgesOf(widths: number[]): number[] {
	const total = widths.reduce((sum, width) => sum + width, 0) || 1;
	return [0, ...widths.map((_, index) => widths.slice(0, index + 1).reduce((sum, width) => sum + width, 0) / total)];
}

const edgeAt = (edges: number[], index: number): number => edges[index] ?? 1;

/** Items of a column, from the top down, that follow each other closer than a mark is high: they stand side by side. */
function runsOf<T>(items: T[], yOf: (item: T) => number, markShare: number): T[][] {
	const runs: T[][] = [];
	for (const item of items) {
		const run = runs.at(-1);
		const above = run?.at(-1);
		if (run && above !== undefined && yOf(item) - yOf(above) < markShare) run.push(item);
		else runs.push([item]);
	}
	return runs;
}

/** The value in the middle, the lower one of two. */
function middleOf(values: number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
