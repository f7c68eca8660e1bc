import { pressureTable } from "../../domain/report/pressureTable.ts";
import type { PillarFigure } from "../../domain/report/report.ts";
import { pillarName, pressureSentence } from "../../i18n/reportWords.ts";
import { HelpLink } from "../../ui/report/HelpLink.tsx";
import { PressureBehind } from "../../ui/report/PressureBehind.tsx";
import { useSeen } from "../../ui/seen.ts";

/** What the gaps of the other pillars ask of this one or give to it, gap by gap. */
export function PressureCard({ figure }: { figure: PillarFigure }) {
	const { report, review, words } = useSeen();
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
				<p className="soft">
					{fields.length === 0
						? t("pillar.pressure.none")
						: t("pillar.pressure.all", {
								effect: pressureSentence(figure.pressure8, pillarName(figure.id, words.lens), words),
							})}
				</p>
			</div>
			{fields.map((field) => (
				<PressureBehind key={field.from} field={field} review={review.id} />
			))}
		</section>
	);
}
