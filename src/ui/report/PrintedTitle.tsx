import { lensVersionText } from "../../i18n/lensWords.ts";
import "./print.css";
import type { Words } from "../../i18n/phrases.ts";
import { type Seen, useSeen } from "../seen.ts";

/** What a sheet of paper has to say for itself: the workload, the lens, and how confidential it is. */
export function PrintedTitle() {
	const { report, review, words } = useSeen();
	const lens = lensVersionText(report.lens, words.lens, words);
	return (
		<p className="print-only">
			{[workloadName(review, words), lens, review.label.trim()].filter((text) => text !== "").join(" · ")}
		</p>
	);
}

/** The name of the workload, or that it has none. */
export const workloadName = (review: Seen["review"], { t }: Words): string => review.workload.name.trim() || t("review.unnamed");
