import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { decisionText, tradeoffSource, tradeoffText } from "../../i18n/reportWords.ts";
import { LensText } from "../../ui/LensText.tsx";
import { TradeoffChip } from "../../ui/marks.tsx";
import { useWords } from "../../ui/seen.ts";

/** Tradeoffs told in full: who pays or gains, how, and where that is said. */
export function Price({ gap }: { gap: GapRow }) {
	const words = useWords();
	const { t } = words;
	return (
		<section aria-label={t("report.price")}>
			<h3>{t("report.price")}</h3>
			<p className="soft">{gap.tradeoffs.length === 0 ? t("report.price.none") : decisionText(gap, words)}</p>
			<ul className="report-list">
				{gap.tradeoffs.map((tradeoff) => (
					<li key={`${tradeoff.row} ${tradeoff.id}`}>
						<TradeoffChip {...tradeoff} texts={words.lens} /> <LensText>{tradeoffText(tradeoff, words.lens)}</LensText>{" "}
						<span className="soft small">({tradeoffSource(tradeoff, words)})</span>
					</li>
				))}
			</ul>
		</section>
	);
}
