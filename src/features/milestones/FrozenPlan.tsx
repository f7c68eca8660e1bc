import { useMemo } from "react";
import type { PlanFigure } from "../../domain/plan/planReport.ts";
import { gapsInOrder } from "../../domain/report/reportRows.ts";
import { verdictText } from "../../i18n/bandWords.ts";
import { requirementTitle, scoreText } from "../../i18n/reportWords.ts";
import { type DataColumn, DataTable } from "../../ui/DataTable.tsx";
import { LensText } from "../../ui/LensText.tsx";
import { type Seen, useSeen } from "../../ui/seen.ts";

interface Wave {
	number: number;
	wave: PlanFigure["waves"][number];
}

/** The plan that was adopted, wave by wave, with what each comes to; nothing where none was. */
export function FrozenPlan() {
	const { report, words } = useSeen();
	const { plan } = report;
	const columns = useMemo(() => columnsOf({ report, words }), [report, words]);
	if (!plan || plan.waves.length === 0) return null;
	const { t, date } = words;
	const waves = plan.waves.map((wave, index) => ({ number: index + 1, wave }));
	return (
		<section className="card stack" aria-labelledby="milestone-plan">
			<div>
				<h2 id="milestone-plan">{t("milestone.plan")}</h2>
				<p className="soft">{t("milestone.plan.adopted", { name: plan.name, date: date(plan.day) })}</p>
			</div>
			<DataTable label={t("milestone.plan")} columns={columns} rows={waves} keyOf={({ number }) => String(number)} />
		</section>
	);
}

function columnsOf({ report, words }: Pick<Seen, "report" | "words">): DataColumn<Wave>[] {
	const { t, number: numberText } = words;
	return [
		{ id: "wave", header: t("export.plan.wave"), role: "head", cell: ({ number }) => t("scenarios.waves.wave", { n: number }) },
		{
			id: "gaps",
			header: t("report.gaps"),
			role: "wide",
			cell: ({ wave }) =>
				gapsInOrder(report, wave.ids).map(({ id, namedBy }) => (
					<span key={id} className="milestone-line">
						<LensText>{requirementTitle(namedBy, words.lens)}</LensText>
					</span>
				)),
		},
		{ id: "points", header: t("scenarios.points"), cell: ({ wave }) => numberText(wave.points) },
		{
			id: "after",
			header: t("scenarios.waves.scores"),
			cell: ({ wave: { after } }) => `${scoreText(after.overall, words)} · ${verdictText(after.overall, words)}`,
		},
	];
}
