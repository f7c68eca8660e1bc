import { useMemo } from "react";
import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { gapsInOrder } from "../../domain/report/reportRows.ts";
import { responsibilityFor } from "../../domain/report/treatment.ts";
import { requirementTitle, treatmentName } from "../../i18n/reportWords.ts";
import { isWhoSaid, whenText, whoText } from "../../i18n/whoWords.ts";
import { type DataColumn, DataTable } from "../../ui/DataTable.tsx";
import { PillarName, RiskMark } from "../../ui/marks.tsx";
import { type Seen, useSeen } from "../../ui/seen.ts";

/** The gaps as they were, by risk, one line each; nothing where there were none. */
export function FrozenGaps() {
	const { report, words } = useSeen();
	const columns = useMemo(() => columnsOf({ report, words }), [report, words]);
	const gaps = useMemo(() => gapsInOrder(report, report.orders.riskFirst), [report]);
	if (gaps.length === 0) return null;
	return (
		<section className="card" aria-labelledby="milestone-gaps">
			<details>
				<summary>
					<h2 id="milestone-gaps">{words.t("milestone.gaps", { n: gaps.length })}</h2>
				</summary>
				<DataTable label={words.t("milestone.gaps.title")} columns={columns} rows={gaps} keyOf={({ id }) => id} />
			</details>
		</section>
	);
}

function columnsOf({ report, words }: Pick<Seen, "report" | "words">): DataColumn<GapRow>[] {
	const { t, date, lens } = words;
	return [
		{ id: "title", header: t("report.column.gap"), role: "head", cell: ({ namedBy }) => requirementTitle(namedBy, lens) },
		{ id: "risk", header: t("report.column.risk"), cell: ({ risk }) => <RiskMark risk={risk} /> },
		{ id: "status", header: t("export.column.status"), cell: ({ status }) => t(`status.${status}`) },
		{
			id: "pillars",
			header: t("export.column.pillars"),
			cell: ({ credits }) =>
				credits.map(({ pillar }) => (
					<span key={pillar} className="milestone-line">
						<PillarName id={pillar} texts={lens} short />
					</span>
				)),
		},
		{
			id: "treatment",
			header: t("report.treatment"),
			cell: (gap) => treatmentName(gap, words),
		},
		{
			id: "owner",
			header: t("report.treatment.owner"),
			role: "wide",
			cell: (gap) => {
				const answering = responsibilityFor(gap, report);
				const when = whenText(answering, date, words);
				return [isWhoSaid(answering) || !when ? whoText(answering, words) : "", when].filter((text) => text !== "").join(" · ");
			},
		},
	];
}
