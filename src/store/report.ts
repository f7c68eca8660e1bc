/** Reports, computed once for each version of a review. */
import type { Lens } from "../domain/lens/lens.ts";
import { buildReport, type Report } from "../domain/report/report.ts";
import type { Review } from "../domain/review/review.ts";

let latest: { lens: Lens; review: Review; report: Report } | null = null;

/**
 * The report of a review on an ISO day; the same object as long as review, lens and day are the same. Only the latest is kept: steps back
 * keep former versions alive, and a report for each of them would be heavy.
 */
export function reportOf(lens: Lens, review: Review, today: string): Report {
	if (latest?.lens === lens && latest.review === review && latest.report.today === today) return latest.report;
	latest = { lens, review, report: buildReport(lens, review, today) };
	return latest.report;
}
