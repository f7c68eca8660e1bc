/** What a team itself judges of a requirement: its lens may leave it open, or say something else (scoring.md section 6). */

/** Severity and effort of one requirement as the team sees them. */
export interface Rating {
	/** Null: as the lens has it. */
	severity: "high" | "medium" | "low" | null;
	effort: "high" | "medium" | "low" | null;
	/** Who judged it, in the team's own words; empty: not said. */
	by: string;
}

export const emptyRating: Rating = { severity: null, effort: null, by: "" };

/** What was judged of a requirement; the empty rating where nothing was. */
export const findRating = ({ ratings = {} }: { ratings?: Record<string, Rating> }, requirement: string): Rating =>
	Object.hasOwn(ratings, requirement) ? (ratings[requirement] ?? emptyRating) : emptyRating;
