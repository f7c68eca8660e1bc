import { noGapsText } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";

/** Why there is no gap: nothing answered yet, nothing found so far, or everything in place. */
export function NoGaps() {
	const { report, review, words } = useSeen();
	const { t } = words;
	const open = report.toClarify.length;
	return (
		<div className="report-empty">
			<p>{noGapsText(report, words)}</p>
			{open > 0 && (
				<Link className="button" to={paths.questions(review.id)}>
					{t("questions.goTo")}
				</Link>
			)}
		</div>
	);
}
