import type { Level } from "../../domain/lens/lens.ts";
import { confidenceFigure } from "../../domain/report/confidence.ts";
import type { PillarFigure } from "../../domain/report/report.ts";
import { weighsIn } from "../../domain/report/reportRows.ts";
import { confidenceSummary } from "../../i18n/answerWords.ts";
import { ColumnsChart } from "../../ui/ColumnsChart.tsx";
import { HelpLink } from "../../ui/report/HelpLink.tsx";
import { ScoreFigures } from "../../ui/report/ScoreFigures.tsx";
import "./summaryCard.css";
import { useSeen } from "../../ui/seen.ts";

/** The pillar in one look: score, band, what it stands for, counts, and its column among the others. */
export function SummaryCard({ figure }: { figure: PillarFigure }) {
	const { report, words } = useSeen();
	const { t } = words;
	const { id, score, progress, priority } = figure;
	const confidence = confidenceSummary(confidenceFigure(report, id), words);
	return (
		<section className="card pillar-summary" aria-labelledby="pillar-score">
			<div>
				<div className="headed">
					<h2 id="pillar-score" className="eyebrow">
						{t("report.score")} · {t("progress.answered", { answered: progress.answered, visible: progress.visible })} ·{" "}
						{t("report.priority")} {t("report.priority.of", { priority })}
					</h2>
					<HelpLink topic="score" />
				</div>
				<ScoreFigures score={score} />
				<p className="pillar-purpose">{words.lens.pillars[id]?.purpose}</p>
				<Counts figure={figure} />
				{confidence && (
					<p className="soft pillar-confidence">
						{confidence} <HelpLink topic="confidence" />
					</p>
				)}
			</div>
			<div className="pillar-chart">
				<ColumnsChart pillars={report.pillars} texts={words.lens} marked={id} />
			</div>
		</section>
	);
}

const levels: Level[] = ["high", "medium", "low"];

function Counts({ figure }: { figure: PillarFigure }) {
	const { report, words } = useSeen();
	const { t } = words;
	const { id, risks } = figure;
	const unknown = report.toClarify.filter((row) => weighsIn(row, id)).length;
	const outside = report.notApplicable.filter((row) => weighsIn(row, id)).length;
	return (
		<ul className="row" aria-label={t("report.counts")}>
			{levels.map((risk) => (
				<li key={risk} className="chip" data-risk={risks[risk] > 0 ? risk : undefined}>
					{t(`report.count.${risk}`, { n: risks[risk] })}
				</li>
			))}
			<li className="chip">{t("report.count.toClarify", { n: unknown })}</li>
			{outside > 0 && <li className="chip">{t("pillar.notApplicable", { n: outside })}</li>}
			<li>
				<HelpLink topic="risk" />
			</li>
		</ul>
	);
}
