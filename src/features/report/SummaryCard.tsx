import { type ReactNode, useMemo } from "react";
import { confidenceFigure } from "../../domain/report/confidence.ts";
import { countLensRisks } from "../../domain/report/lensRisks.ts";
import type { Report } from "../../domain/report/report.ts";
import { confidenceSummary } from "../../i18n/answerWords.ts";
import { lensRiskText } from "../../i18n/lensRiskWords.ts";
import { HelpLink } from "../../ui/report/HelpLink.tsx";
import { useSeen, useWords } from "../../ui/seen.ts";
import { PillarTable } from "./PillarTable.tsx";
import { levels } from "./view.ts";

/** What stands behind the briefing: what moved, how many of each, how sure, and every pillar with its band. */
export function SummaryCard({ since }: { since: ReactNode }) {
	const { report, words } = useSeen();
	const { t } = words;
	const confidence = confidenceSummary(confidenceFigure(report), words);
	return (
		<section className="card stack report-summary" aria-labelledby="report-overall">
			<div className="headed">
				<h2 id="report-overall">
					{t("report.behind")}{" "}
					<span className="report-answered soft">
						{t("progress.answered", { answered: report.progress.answered, visible: report.progress.visible })}
					</span>
				</h2>
				<HelpLink topic="score" />
			</div>
			{since}
			<Counts report={report} />
			{confidence && (
				<p className="soft">
					{confidence} <HelpLink topic="confidence" />
				</p>
			)}
			<LensRisks />
			<PillarTable />
		</section>
	);
}

/** What questions with rules of their own come to by these; nothing where there are none. */
function LensRisks() {
	const { report, lens, words } = useSeen();
	const counts = useMemo(() => countLensRisks(lens, report.questions), [lens, report.questions]);
	if (!counts) return null;
	return (
		<p className="soft">
			{words.t("report.lensRisks")}: {lensRiskText(counts, words)}
		</p>
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
