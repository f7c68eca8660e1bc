import { type FrontierPoint, lowestPillar } from "../../domain/plan/frontier.ts";
import { bandText } from "../../i18n/bandWords.ts";
import type { Words } from "../../i18n/phrases.ts";
import { pillarName, worthText } from "../../i18n/reportWords.ts";
import "./frontierTable.css";
import { useWords } from "../../ui/seen.ts";

/** The frontier in figures: from how many points on there is a better plan, and what it brings. */
export function FrontierTable({ points }: { points: FrontierPoint[] }) {
	const words = useWords();
	const { t } = words;
	return (
		<details className="plan-twin">
			<summary>{t("plan.frontier.table")}</summary>
			<div className="plan-twin-box">
				<table aria-labelledby="plan-frontier">
					<thead>
						<tr>
							<th scope="col">{t("plan.frontier.from")}</th>
							<th scope="col">{t("plan.frontier.overall")}</th>
							<th scope="col">{t("plan.frontier.lowest")}</th>
							<th scope="col">{t("plan.frontier.highRisk")}</th>
							<th scope="col">{t("plan.frontier.net")}</th>
						</tr>
					</thead>
					<tbody>
						{points.map((point) => (
							<Row key={point.effort} point={point} words={words} />
						))}
					</tbody>
				</table>
			</div>
		</details>
	);
}

function Row({ point, words }: { point: FrontierPoint; words: Words }) {
	const { t } = words;
	const { effort, highRiskWorth24, net24, proved, after } = point;
	const lowest = lowestPillar(after);
	return (
		<tr>
			<th scope="row">{t("points.short", { n: effort })}</th>
			<td>
				{after.overall?.lowShown ?? t("score.none")} <span className="soft">{bandText(after.overall, words)}</span>
			</td>
			<td>
				{lowest ? (
					<>
						{lowest.score.lowShown} <span className="soft">{pillarName(lowest.id, words.lens)}</span>
					</>
				) : (
					t("score.none")
				)}
			</td>
			<td>{worthText(highRiskWorth24, words)}</td>
			<td>
				{worthText(net24, words)} {!proved && <span className="soft">({t("plan.frontier.unproved")})</span>}
			</td>
		</tr>
	);
}
