/** Geometry of the plan's timeline: one lane per wave, one bar per gap, as wide as its points. */
export interface Bar {
	id: string;
	/** Left edge and width, in percent of the lane. */
	start: number;
	width: number;
}

export interface Timeline {
	lanes: Bar[][];
	/** Where a wave is full, in percent of the lane; null: far beyond what any wave holds. */
	capacity: number | null;
}

/** Lays waves out on one scale. The mark of a full wave is left out where it would squeeze the bars to less than half. */
export function layTimeline(waves: { id: string; points: number }[][], pointsPerWave: number): Timeline {
	const sums = waves.map((wave) => wave.reduce((sum, { points }) => sum + points, 0));
	const fullest = Math.max(1, ...sums);
	const isMarked = pointsPerWave > 0 && pointsPerWave <= 2 * fullest;
	const span = isMarked ? Math.max(fullest, pointsPerWave) : fullest;
	const percent = (points: number) => (100 * points) / span;
	return {
		lanes: waves.map((wave) => {
			let before = 0;
			return wave.map(({ id, points }) => {
				const bar = { id, start: percent(before), width: percent(points) };
				before += points;
				return bar;
			});
		}),
		capacity: isMarked ? percent(pointsPerWave) : null,
	};
}
