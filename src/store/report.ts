/** Reports, computed once for each version of a review. */
import type { Lens } from "../domain/lens.ts";
import { buildReport, type Report } from "../domain/report.ts";
import type { Review } from "../domain/review.ts";

const reports = new WeakMap<Review, WeakMap<Lens, Report>>();

/** The report of a review on an ISO day; the same object as long as review, lens and day are the same. */
export function reportOf(lens: Lens, review: Review, today: string): Report {
	const byLens = reports.get(review) ?? new WeakMap<Lens, Report>();
	reports.set(review, byLens);
	const known = byLens.get(lens);
	if (known?.today === today) return known;
	const report = buildReport(lens, review, today);
	byLens.set(lens, report);
	return report;
}
