import { headlineText } from "../../i18n/headlineText.ts";
import { ColumnsChart } from "../../ui/ColumnsChart.tsx";
import { ScoreFigures } from "../../ui/report/ScoreFigures.tsx";
import { useSeen } from "../../ui/seen.ts";
import { ScoreTable } from "./ScoreTable.tsx";

/** What the review came to on the day it was frozen. */
export function FrozenSummary() {
	const { report, words } = useSeen();
	const { answered, visible } = report.progress;
	return (
		<section className="card milestone-summary" aria-labelledby="milestone-overall">
			<div>
				<h2 id="milestone-overall" className="eyebrow">
					{words.t("report.overall")} · {words.t("progress.answered", { answered, visible })}
				</h2>
				<ScoreFigures score={report.overall} />
				<p>{report.headline.map((part) => headlineText(part, words)).join(" ")}</p>
			</div>
			<div className="milestone-chart">
				<ColumnsChart pillars={report.pillars} texts={words.lens} />
			</div>
			<div className="milestone-wide">
				<ScoreTable report={report} />
			</div>
		</section>
	);
}
