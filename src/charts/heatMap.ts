/** Geometry of the heat map: how many gaps lie at each meeting of severity and effort, and how warm the field is. */
import { effortLevel } from "../domain/judge/gap.ts";
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

/** Rows by severity, columns by the effort that is left. */
export function layHeatMap(gaps: { id: string; topSeverity: Level; points: number }[]): HeatField[][] {
	const fields = heatRows.map((severity) =>
		heatColumns.map((effort) => {
			const here = gaps.filter((gap) => gap.topSeverity === severity && effortLevel(gap.points) === effort);
			return { severity, effort, gaps: here.map(({ id }) => id) };
		}),
	);
	const fullest = Math.max(1, ...fields.flat().map((field) => field.gaps.length));
	return fields.map((row) => row.map((field) => ({ ...field, grade: Math.ceil((3 * field.gaps.length) / fullest) })));
}
