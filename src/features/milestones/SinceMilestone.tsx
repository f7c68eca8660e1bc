import { scoreChange } from "../../domain/milestone/comparison.ts";
import { sinceText } from "../../i18n/comparisonWords.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";
import { withNow } from "./sides.ts";
import type { OpenMilestone } from "./types.ts";

/** How far the score moved since a milestone, with the way to all that changed. */
export function SinceMilestone({ milestone: { sealed } }: { milestone: OpenMilestone }) {
	const { report, review, words } = useSeen();
	const { name, report: former } = sealed.milestone;
	const text = sinceText(scoreChange(former.overall, report.overall), name, words);
	if (text === "") return null;
	return (
		<p>
			<Link className="chip" to={`${paths.milestone(review.id, sealed.seal)}?with=${withNow}`}>
				{text}
			</Link>
		</p>
	);
}
