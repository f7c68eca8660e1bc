import type { Report } from "../../domain/report/report.ts";
import { gapsInOrder } from "../../domain/report/reportRows.ts";
import { decisionText, requirementTitle } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/Link.tsx";
import { useWords } from "../../ui/seen.ts";

/** High risks whose price outweighs their worth; nothing at all where there are none. */
export function DecideCard({ report, review }: { report: Report; review: string }) {
	const words = useWords();
	const { t } = words;
	const gaps = gapsInOrder(report, report.needsDecision);
	if (gaps.length === 0) return null;
	return (
		<section className="card stack report-decide" aria-labelledby="report-decide">
			<div>
				<h2 id="report-decide">{t("report.decide")}</h2>
				<p className="soft">{t("report.decide.intro")}</p>
			</div>
			<ul className="report-list">
				{gaps.map((gap) => (
					<li key={gap.id}>
						<Link to={paths.report(review, gap.id)}>{requirementTitle(gap.namedBy, words.lens)}</Link>
						<p className="soft small">{decisionText(gap, words)}</p>
					</li>
				))}
			</ul>
		</section>
	);
}
