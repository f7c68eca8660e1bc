import type { PlanAnswer } from "../../domain/plan/plan.ts";
import { findRequirement } from "../../domain/report/reportRows.ts";
import { paths } from "../../paths.ts";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";
import { quotedTitles, titleOf } from "./planWords.ts";

/** Unknown prerequisites that the plan counts on, with the way to their questions; nothing where there are none. */
export function AssumptionList({ answer: { assumptions } }: { answer: PlanAnswer }) {
	const seen = useSeen();
	const { report, review, words } = seen;
	if (assumptions.length === 0) return null;
	return (
		<details className="plan-note">
			<summary>
				<h3>{words.t("plan.assumes", { n: assumptions.length })}</h3>
			</summary>
			<div className="stack">
				<p className="soft">{words.t("plan.assumes.intro")}</p>
				<ul className="plan-list">
					{assumptions.map(({ id, neededBy }) => {
						const row = findRequirement(report, id);
						return (
							<li key={id}>
								{row ? (
									<Link to={paths.question(review.id, row.item)}>
										<LensText>{titleOf(seen, id)}</LensText>
									</Link>
								) : (
									<span>
										<LensText>{titleOf(seen, id)}</LensText>
									</span>
								)}{" "}
								<span className="soft small">{words.t("plan.assumes.needed", { titles: quotedTitles(seen, neededBy) })}</span>
							</li>
						);
					})}
				</ul>
			</div>
		</details>
	);
}
