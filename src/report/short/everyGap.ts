import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { responsibilityFor } from "../../domain/report/treatment.ts";
import { noGapsText, treatmentName } from "../../i18n/reportWords.ts";
import { whenText, whoText } from "../../i18n/whoWords.ts";
import { type Block, cell, column, intro, paragraph, type TableRow, table } from "../blocks.ts";
import { joined, plain, riskPart, soft } from "../inline.ts";
import { pillarParts, type Telling, titleOf } from "../telling.ts";

/** Every gap in one row, worst risk first. */
export function everyGap(telling: Telling): Block[] {
	const { report, words, gaps } = telling;
	const { t } = words;
	if (gaps.length === 0) return paragraph(noGapsText(report, words));
	const columns = [
		column(t("report.column.number"), 9),
		column(t("report.column.gap"), 58),
		column(t("report.column.risk"), 27, "risk"),
		column(t("scenarios.points"), 21, "figure"),
		column(t("report.treatment"), 25),
		column(t("report.column.owner"), 30),
	];
	const rows = gaps.map((gap, index) => row(gap, index + 1, telling));
	return [...intro(`${t("report.order.riskFirst")}: ${t("report.order.riskFirst.rule")}.`), ...table(columns, rows)];
}

function row(gap: GapRow, number: number, telling: Telling): TableRow {
	const { report, words } = telling;
	const { t, number: write } = words;
	const answering = responsibilityFor(gap, report);
	const facts = [...pillarParts(gap, telling, "short"), t(`status.${gap.status}`)];
	return {
		cells: [
			cell(String(number)),
			[plain(titleOf(gap, telling)), soft(joined(facts))],
			cell(riskPart(gap.risk, words)),
			cell(write(gap.points)),
			cell(treatmentName(gap, words)),
			[soft(whoText(answering, words)), soft(whenText(answering, (day) => words.nearDate(day, report.today), words))],
		],
	};
}
