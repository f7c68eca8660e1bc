import type { Report } from "../../domain/report.ts";
import { headlineText, type Words } from "../../i18n/phrases.ts";
import { scoreText, verdictText } from "../../i18n/reportWords.ts";
import { ColumnsChart } from "../../ui/ColumnsChart.tsx";
import { PillarTable } from "./PillarTable.tsx";
import { levels } from "./view.ts";

/** The whole in one look: interval, band with its high risks, headline, counts, and the pillars as columns and as a table. */
export function SummaryCard({ report, words }: { report: Report; words: Words }) {
	const { t } = words;
	return (
		<section className="card report-summary" aria-labelledby="report-overall">
			<div className="report-overall">
				<h2 id="report-overall" className="eyebrow">
					{t("report.overall")} ·{" "}
					{t("progress.answered", { answered: report.progress.answered, visible: report.progress.visible })}
				</h2>
				<p className="report-score">
					<strong>{scoreText(report.overall, words)}</strong> {report.overall && <span>{t("score.outOf")}</span>}
				</p>
				<p className="report-verdict">{verdictText(report.overall, report.risks.high, words)}</p>
				<p className="report-headline">{report.headline.map((part) => headlineText(part, words)).join(" ")}</p>
				<Counts report={report} words={words} />
			</div>
			<div className="report-chart">
				<ColumnsChart pillars={report.pillars} texts={words.lens} />
			</div>
			<PillarTable report={report} words={words} />
		</section>
	);
}

function Counts({ report: { risks, toClarify, accepted, overdue }, words: { t } }: { report: Report; words: Words }) {
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
		</ul>
	);
}
