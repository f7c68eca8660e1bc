import type { FrontierPoint } from "../../domain/plan/frontier.ts";
import { fallsOf } from "../../domain/plan/frontierFalls.ts";
import type { PlanProblem } from "../../domain/plan/plan.ts";
import { useSeen } from "../../ui/seen.ts";
import { fallText } from "./frontierText.ts";

/** Why a line of the chart falls: the deepest fall first, further ones folded away; nothing where none falls. */
export function FrontierFalls({ points, problem }: { points: FrontierPoint[]; problem: PlanProblem }) {
	const seen = useSeen();
	const { t } = seen.words;
	const [deepest, ...others] = fallsOf(points, problem.gaps);
	if (!deepest) return null;
	return (
		<div className="plan-falls">
			<p>
				<strong>{t("plan.frontier.falls")}</strong> {fallText(deepest, seen).join(" ")}{" "}
				<span className="soft">{t(`plan.frontier.falls.${problem.aim}`)}</span>
			</p>
			{others.length > 0 && (
				<details className="plan-twin">
					<summary>{t("plan.frontier.falls.others", { n: others.length })}</summary>
					<ul className="plan-list">
						{others.map((fall) => (
							<li key={fall.to.effort}>{fallText(fall, seen).join(" ")}</li>
						))}
					</ul>
				</details>
			)}
		</div>
	);
}
