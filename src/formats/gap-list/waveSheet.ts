import type { GapRow } from "../../domain/judge/requirementRow.ts";
import type { ScoreFigure } from "../../domain/judge/scoreFigure.ts";
import type { Report } from "../../domain/report/report.ts";
import { gapsInOrder } from "../../domain/report/reportRows.ts";
import { responsibilityFor } from "../../domain/report/treatment.ts";
import type { Words } from "../../i18n/phrases.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { type Column, exact, type Sheet, sheetOf } from "./column.ts";

interface Placed {
	gap: GapRow;
	/** From 1. */
	wave: number;
	after: ScoreFigure | null;
	report: Report;
	words: Words;
}

const columns: Column<Placed>[] = [
	{ label: "export.plan.wave.column", width: 8, value: ({ wave }) => wave },
	{ label: "report.column.gap", width: 44, value: ({ gap, words }) => requirementTitle(gap.namedBy, words.lens) },
	{ label: "report.column.risk", width: 14, value: ({ gap, words }) => words.t(`risk.${gap.risk}`) },
	{ label: "export.column.points", width: 10, value: ({ gap }) => gap.points },
	{ label: "report.treatment.owner", width: 20, value: ({ gap, report }) => responsibilityFor(gap, report).owner },
	{ label: "report.treatment.due", width: 12, value: ({ gap, report }) => ({ day: responsibilityFor(gap, report).due }) },
	{ label: "export.column.lowAfter", width: 14, value: ({ after }) => exact(after?.low) },
	{ label: "export.column.highAfter", width: 14, value: ({ after }) => exact(after?.high) },
	{ label: "export.column.id", width: 36, value: ({ gap }) => gap.id },
];

/** The adopted plan, one row a gap, wave by wave; one sentence where no plan was adopted. */
export function waveSheet(report: Report, words: Words): Sheet {
	const name = words.t("export.sheet.waves");
	if (!report.plan) return { name, heads: [words.t("export.sheet.noPlan")], widths: [44], rows: [] };
	const rows = report.plan.waves.flatMap(({ ids, after }, index) =>
		gapsInOrder(report, ids).map((gap) => ({ gap, wave: index + 1, after: after.overall, report, words })),
	);
	return sheetOf(name, columns, rows, words);
}
