import { paths } from "../../paths.ts";
import type { ReviewSummary } from "./types.ts";

/** Where a review is gone on with: at its questions while a good part of them waits, then at the report. A sheet is only answered. */
export function wayIn({ id, assessor, figures }: Pick<ReviewSummary, "id" | "assessor" | "figures">): string {
	const { answered, visible } = figures?.progress ?? { answered: 0, visible: 0 };
	const isNearlyDone = visible > 0 && answered >= nearly * visible;
	return isNearlyDone && assessor === null ? paths.report(id) : paths.questions(id);
}

/** The share of answers from which on the report says more than the questions that are left. */
const nearly = 0.9;
