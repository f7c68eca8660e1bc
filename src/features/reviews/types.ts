/** What the home page shows and reports: small plain objects, so that it needs no lens. */
import type { Band } from "../../domain/score.ts";

/** A saved review in one row. */
export interface ReviewSummary {
	id: string;
	/** The workload's; empty while it has none. */
	name: string;
	owner: string;
	/** ISO instant. */
	changedAt: string;
	progress: { answered: number; visible: number };
	/** The score's interval as shown; null: nothing to score, or not known here. */
	scoreShown: string | null;
	/** Null: too early to say. */
	bands: Band[] | null;
	/** Open gaps of high risk. */
	high: number;
}

/** Saved data that could not be read, kept as it was. */
export interface SetAsideItem {
	id: string;
	/** ISO day on which it was set aside. */
	day: string;
}
