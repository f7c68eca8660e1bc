import type { Desk } from "../desk.ts";
import "./print.css";

/** What a sheet of paper has to say for itself: the workload, the lens, and how confidential it is. */
export function PrintedTitle({ desk: { report, review, words } }: { desk: Desk }) {
	const { t } = words;
	const lens = t("report.lens.version", { title: words.lens.title, version: report.lens.version });
	return (
		<p className="print-only">
			{[workloadName(review, words), lens, review.label.trim()].filter((text) => text !== "").join(" · ")}
		</p>
	);
}

/** The name of the workload, or that it has none. */
export const workloadName = (review: Desk["review"], { t }: Desk["words"]): string =>
	review.workload.name.trim() || t("review.unnamed");
