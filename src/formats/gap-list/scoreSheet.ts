import type { Progress } from "../../domain/judge/questionRow.ts";
import type { ScoreFigure } from "../../domain/judge/scoreFigure.ts";
import type { Level } from "../../domain/lens/lens.ts";
import type { Report } from "../../domain/report/report.ts";
import { bandText, capsText } from "../../i18n/bandWords.ts";
import type { Words } from "../../i18n/phrases.ts";
import { pillarName } from "../../i18n/reportWords.ts";
import { type Column, exact, type Sheet, sheetOf } from "./column.ts";

interface ScoreRow {
	id: string;
	name: string;
	priority: number | "";
	score: ScoreFigure | null;
	risks: Record<Level, number>;
	progress: Progress;
	words: Words;
}

const columns: Column<ScoreRow>[] = [
	{ label: "open.pillar", width: 26, value: ({ name }) => name },
	{ label: "report.priority", width: 10, value: ({ priority }) => priority },
	{ label: "export.column.low", width: 10, value: ({ score }) => exact(score?.low) },
	{ label: "export.column.high", width: 10, value: ({ score }) => exact(score?.high) },
	{ label: "export.column.band", width: 24, value: ({ score, words }) => bandText(score && { ...score, caps: [] }, words) },
	{ label: "export.column.caps", width: 36, value: ({ score, words }) => capsText(score?.caps ?? [], words) },
	{ label: "export.column.highRisks", width: 10, value: ({ risks }) => risks.high },
	{ label: "export.column.mediumRisks", width: 10, value: ({ risks }) => risks.medium },
	{ label: "export.column.lowRisks", width: 10, value: ({ risks }) => risks.low },
	{ label: "export.column.answered", width: 10, value: ({ progress }) => progress.answered },
	{ label: "export.column.questions", width: 12, value: ({ progress }) => progress.visible },
	{ label: "export.column.id", width: 24, value: ({ id }) => id },
];

/** The score overall and of every pillar, both ends exact, with what lowers a band and how many risks are open. */
export function scoreSheet(report: Report, words: Words): Sheet {
	const { overall, risks, progress, pillars } = report;
	const rows: ScoreRow[] = [
		{ id: "overall", name: words.t("report.overall"), priority: "", score: overall, risks, progress, words },
		...pillars.map((pillar) => ({ ...pillar, name: pillarName(pillar.id, words.lens), words })),
	];
	return sheetOf(words.t("export.sheet.scores"), columns, rows, words);
}
