/** Geometry of the columns chart: one pillar, one column; solid is sure, pale is what unknowns could still add. */
export interface ColumnFigure {
	id: string;
	/** 0 to 100; null: nothing to score. */
	low: number | null;
	high: number | null;
}

export interface Column {
	id: string;
	/** Left edge and width of the shaft. */
	x: number;
	width: number;
	/** Top and height of the whole shaft. */
	top: number;
	height: number;
	/** The sure part, from the base up. */
	solid: { y: number; height: number };
	/** What unknowns could add, standing on the solid part. */
	pale: { y: number; height: number };
	/** Where the capital and the base lie: they overhang the shaft. */
	capital: { x: number; width: number; y: number };
	base: { x: number; width: number; y: number };
	/** Middle of the column, where its name and figure stand. */
	middle: number;
	scored: boolean;
}

export interface ColumnsGeometry {
	width: number;
	height: number;
	columns: Column[];
	/** Heights of the lines at 0, 50 and 100. */
	rules: { value: number; y: number }[];
}

/** Lays columns out in a box; units are whatever the box is measured in. `cap` is the thickness of capital and base. */
export function layColumns(figures: ColumnFigure[], box: { width: number; height: number; cap: number }): ColumnsGeometry {
	const { width, height, cap } = box;
	const step = width / Math.max(1, figures.length);
	const shaft = step * 0.44;
	const overhang = step * 0.06;
	const top = cap;
	const tall = height - 2 * cap;
	const yOf = (value: number) => top + tall * (1 - value / 100);
	const columns = figures.map(({ id, low, high }, index): Column => {
		const x = index * step + (step - shaft) / 2;
		const [sure, possible] = [low ?? 0, high ?? 0];
		const head = { x: x - overhang, width: shaft + 2 * overhang };
		return {
			id,
			x,
			width: shaft,
			top,
			height: tall,
			solid: { y: yOf(sure), height: (tall * sure) / 100 },
			pale: { y: yOf(possible), height: (tall * (possible - sure)) / 100 },
			capital: { ...head, y: 0 },
			base: { ...head, y: top + tall },
			middle: x + shaft / 2,
			scored: low !== null,
		};
	});
	return { width, height, columns, rules: [0, 50, 100].map((value) => ({ value, y: yOf(value) })) };
}
