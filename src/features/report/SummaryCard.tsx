import type { ReactNode } from "react";
import { confidenceFigure } from "../../domain/report/confidence.ts";
import type { Report } from "../../domain/report/report.ts";
import { confidenceSummary } from "../../i18n/answerWords.ts";
import { headlineText } from "../../i18n/headlineText.ts";
import { ColumnsChart } from "../../ui/ColumnsChart.tsx";
import { HelpLink } from "../../ui/report/HelpLink.tsx";
import { ScoreFigures } from "../../ui/report/ScoreFigures.tsx";
import { useSeen, useWords } from "../../ui/seen.ts";
import { PillarTable } from "./PillarTable.tsx";
import { levels } from "./view.ts";

/** The whole in one look: interval, band with its high risks, headline, counts, and the pillars as columns and as a table. */
export function SummaryCard({ since }: { since: ReactNode }) {
	const { report, words } = useSeen();
	const { t } = words;
	const confidence = confidenceSummary(confidenceFigure(report), words);
	return (
		<section className="card report-summary" aria-labelledby="report-overall">
			<div className="report-overall">
				<div className="headed">
					<h2 id="report-overall" className="eyebrow">
						{t("report.overall")} ·{" "}
						{t("progress.answered", { answered: report.progress.answered, visible: report.progress.visible })}
					</h2>
					<HelpLink topic="score" />
				</div>
				<ScoreFigures score={report.overall} />
				{since}
				<p className="report-headline">{report.headline.map((part) => headlineText(part, words)).join(" ")}</p>
				<Counts report={report} />
				{confidence && (
					<p className="soft small report-confidence">
						{confidence} <HelpLink topic="confidence" />
					</p>
				)}
			</div>
			<div className="report-chart">
				<ColumnsChart pillars={report.pillars} texts={words.lens} />
			</div>
			<PillarTable />
		</section>
	);
}

function Counts({ report: { risks, toClarify, accepted, overdue } }: { report: Report }) {
	const { t } = useWords();
	return (
		<ul className="row report-counts" aria-label={t("report.counts")}>
			{levels.map((risk) => (
				<li key={risk} className="chip" data-risk={risks[risk] > 0 ? risk : undefined}>
					{t(`report.count.${risk}`, { n: risks[risk] })}
				</li>
			))}
			<li className="chip">{t("report.count.toClarify", { n: toClarify.length })}</li>
			{accepted > 0 && <li className="chip">{t("report.count.accepted", { n: accepted })}</li>}
			{overdue > 0 && (
				<li className="chip" data-risk="high">
					{t("report.count.overdue", { n: overdue })}
				</li>
			)}
			<li>
				<HelpLink topic="risk" />
			</li>
		</ul>
	);
}
