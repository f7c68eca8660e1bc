import { useMemo } from "react";
import type { ScoreFigure } from "../../domain/judge/scoreFigure.ts";
import type { Report } from "../../domain/report/report.ts";
import { bandText } from "../../i18n/bandWords.ts";
import type { Words } from "../../i18n/phrases.ts";
import { scoreText } from "../../i18n/reportWords.ts";
import { type DataColumn, DataTable } from "../../ui/DataTable.tsx";
import { PillarName } from "../../ui/marks.tsx";
import { useWords } from "../../ui/seen.ts";

interface ScoreRow {
	id: string;
	score: ScoreFigure | null;
	high: number;
}

/** The columns chart as a table. */
export function ScoreTable({ report }: { report: Report }) {
	const words = useWords();
	const columns = useMemo(() => columnsOf(words), [words]);
	const rows = useMemo(() => report.pillars.map(({ id, score, risks }) => ({ id, score, high: risks.high })), [report]);
	return <DataTable label={words.t("report.pillars")} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

function columnsOf(words: Words): DataColumn<ScoreRow>[] {
	const { t, number, lens } = words;
	return [
		{ id: "pillar", header: t("report.pillar"), role: "head", cell: ({ id }) => <PillarName id={id} texts={lens} /> },
		{ id: "score", header: t("report.score"), cell: ({ score }) => <strong>{scoreText(score, words)}</strong> },
		{ id: "band", header: t("report.band"), role: "wide", cell: ({ score }) => bandText(score, words) },
		{ id: "high", header: t("report.highRisks.column"), cell: ({ high }) => number(high) },
	];
}
