import { pressureTable } from "../../domain/report/pressureTable.ts";
import type { PillarFigure } from "../../domain/report/report.ts";
import { pillarName, pressureSentence } from "../../i18n/reportWords.ts";
import type { Desk } from "../../ui/desk.ts";
import { HelpLink } from "../../ui/report/HelpLink.tsx";
import { PressureBehind } from "../../ui/report/PressureBehind.tsx";

/** What the gaps of the other pillars ask of this one or give to it, gap by gap. */
export function PressureCard({ desk: { report, review, words }, figure }: { desk: Desk; figure: PillarFigure }) {
	const { t } = words;
	const fields = pressureTable(report)
		.flatMap((row) => row.fields)
		.filter((field) => field !== null)
		.filter(({ to }) => to === figure.id);
	return (
		<section className="card stack" aria-labelledby="pillar-pressure">
			<div>
				<div className="headed">
					<h2 id="pillar-pressure">{t("pillar.pressure")}</h2>
					<HelpLink topic="pressure" />
				</div>
				<p className="soft small">
					{fields.length === 0
						? t("pillar.pressure.none")
						: t("pillar.pressure.all", {
								effect: pressureSentence(figure.pressure8, pillarName(figure.id, words.lens), words),
							})}
				</p>
			</div>
			{fields.map((field) => (
				<PressureBehind key={field.from} field={field} words={words} review={review.id} />
			))}
		</section>
	);
}
