/** Geometry of the heat map: how many gaps lie at each meeting of severity and effort, and how warm the field is. */
import type { Level } from "../domain/lens/lens.ts";

export interface HeatField {
	severity: Level;
	effort: Level;
	/** Ids of its gaps, in the order given. */
	gaps: string[];
	/** Warmth in three steps against the fullest field; 0 where it is empty. */
	grade: number;
}

/** From much at stake to little, and from little work to much: what to do first lies in the first field. */
const heatRows: Level[] = ["high", "medium", "low"];
export const heatColumns: Level[] = ["low", "medium", "high"];

/** The largest effort of each class in points: every whole number goes to the nearest of 1, 3 and 8, the lower on a tie. */
export const largestEffort: Record<Exclude<Level, "high">, number> = { low: 2, medium: 5 };

/** The class of so many points that are left. */
export function effortClass(points: number): Level {
	if (points <= largestEffort.low) return "low";
	return points <= largestEffort.medium ? "medium" : "high";
}

/** Rows by severity, columns by the effort that is left. */
export function layHeatMap(gaps: { id: string; topSeverity: Level; points: number }[]): HeatField[][] {
	const fields = heatRows.map((severity) =>
		heatColumns.map((effort) => {
			const here = gaps.filter((gap) => gap.topSeverity === severity && effortClass(gap.points) === effort);
			return { severity, effort, gaps: here.map(({ id }) => id) };
		}),
	);
	const fullest = Math.max(1, ...fields.flat().map((field) => field.gaps.length));
	return fields.map((row) => row.map((field) => ({ ...field, grade: Math.ceil((3 * field.gaps.length) / fullest) })));
}
