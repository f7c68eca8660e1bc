import { useMemo } from "react";
import type { LensFigure } from "../../domain/report/lensFigure.ts";
import { bandText } from "../../i18n/bandWords.ts";
import { lensTitle } from "../../i18n/lensWords.ts";
import type { Words } from "../../i18n/phrases.ts";
import { scoreText } from "../../i18n/reportWords.ts";
import { type DataColumn, DataTable } from "../../ui/DataTable.tsx";
import { LensText } from "../../ui/LensText.tsx";
import { FoldCard } from "../../ui/report/FoldCard.tsx";
import { useSeen } from "../../ui/seen.ts";

/** What the review comes to by each of its lenses alone; nothing where it has one. */
export function LensesCard() {
	const { report, words } = useSeen();
	const columns = useMemo(() => columnsOf(words), [words]);
	if (!report.lenses) return null;
	return (
		<FoldCard id="report-lenses" title={words.t("report.lenses")}>
			<DataTable label={words.t("report.lenses")} columns={columns} rows={report.lenses} keyOf={({ id }) => id} />
		</FoldCard>
	);
}

function columnsOf(words: Words): DataColumn<LensFigure>[] {
	const { t, number } = words;
	return [
		{
			id: "lens",
			header: t("report.lens"),
			role: "head",
			cell: ({ id }) => <LensText>{lensTitle(id, words.lens)}</LensText>,
		},
		{ id: "score", header: t("report.score"), cell: ({ score }) => <strong>{scoreText(score, words)}</strong> },
		{ id: "band", header: t("report.band"), role: "wide", cell: ({ score }) => bandText(score, words) },
		{
			id: "high",
			header: t("report.highRisks.column"),
			cell: ({ risks }) => <span data-risk={risks.high > 0 ? "high" : undefined}>{number(risks.high)}</span>,
		},
		{
			id: "answered",
			header: t("report.answered.column"),
			cell: ({ progress }) => t("report.answered.of", { answered: progress.answered, visible: progress.visible }),
		},
	];
}
