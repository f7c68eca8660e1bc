import { Link } from "react-router";
import { paths } from "../../paths.ts";
import type { Desk } from "../../ui/desk.ts";

/** Why there is no gap: nothing answered yet, nothing found so far, or everything in place. */
export function NoGaps({ desk: { report, review, words } }: { desk: Desk }) {
	const { t } = words;
	const open = report.toClarify.length;
	const text =
		report.progress.answered === 0
			? t("report.gaps.nothingYet")
			: open > 0
				? t("report.gaps.noneSoFar", { n: open })
				: t("report.gaps.none");
	return (
		<div className="report-empty">
			<p>{text}</p>
			{open > 0 && (
				<Link className="button" to={paths.questions(review.id)}>
					{t("questions.goTo")}
				</Link>
			)}
		</div>
	);
}
