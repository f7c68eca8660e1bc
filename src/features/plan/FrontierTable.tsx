import type { FrontierPoint } from "../../domain/plan/frontier.ts";
import { worthText } from "../../i18n/reportWords.ts";
import "./frontierTable.css";
import { useWords } from "../../ui/seen.ts";

/** The frontier in figures: from how many points on there is a better plan, and what it brings. */
export function FrontierTable({ points }: { points: FrontierPoint[] }) {
	const words = useWords();
	const { t } = words;
	return (
		<details className="plan-twin">
			<summary className="small">{t("plan.frontier.table")}</summary>
			<table aria-labelledby="plan-frontier">
				<thead>
					<tr>
						<th scope="col">{t("plan.frontier.from")}</th>
						<th scope="col">{t("plan.frontier.highRisk")}</th>
						<th scope="col">{t("plan.frontier.net")}</th>
					</tr>
				</thead>
				<tbody>
					{points.map(({ effort, highRiskWorth24, net24, proved }) => (
						<tr key={effort}>
							<th scope="row">{t("points", { n: effort })}</th>
							<td>{worthText(highRiskWorth24, words)}</td>
							<td>
								{worthText(net24, words)} {!proved && <span className="soft">({t("plan.frontier.unproved")})</span>}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</details>
	);
}
