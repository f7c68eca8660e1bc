import type { PillarFigure } from "../../domain/report/report.ts";
import { bandText } from "../../i18n/bandWords.ts";
import type { Words } from "../../i18n/phrases.ts";
import { scoreText } from "../../i18n/reportWords.ts";
import type { DataColumn } from "../../ui/DataTable.tsx";

/** What a part of the review comes to, be it a pillar or a lens: score, band, high risks, progress. */
export function figureColumns<F extends Pick<PillarFigure, "score" | "risks" | "progress">>(words: Words): DataColumn<F>[] {
	const { t, number } = words;
	return [
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
