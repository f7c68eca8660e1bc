/** All gaps in one table at the head of their section: each leads to its entry, and its entry leads back here. */
import type { GapRow } from "../../../domain/judge/requirementRow.ts";
import { responsibilityFor } from "../../../domain/report/treatment.ts";
import { inColumn, treatmentName, worthText } from "../../../i18n/reportWords.ts";
import { body, bold, joined, pageOf, riskMark, small, titleLink } from "../engine/inline.ts";
import type { Row } from "../engine/row.ts";
import { type Content, table } from "../engine/table.ts";
import { gapPlace, listedPlace, pillarMarks, titleOf, type Work } from "./work.ts";

const columns = [
	{ width: 10 },
	{ width: 66 },
	{ width: 31, risks: true },
	{ width: 19 },
	{ width: 16, align: "right" as const },
	{ width: 28 },
];

const names = ["number", "gap", "risk", "effort", "net", "owner"] as const;

/** The rows of the table, risk first. */
export function gapTable(work: Work): Row[] {
	const { sheet, words, gaps } = work;
	const rows = gaps.map((gap, index) => ({ cells: cellsOf(gap, index + 1, work), anchors: [listedPlace(gap.id)] }));
	const head = names.map((name) => words.t(`report.column.${name}`));
	return table(sheet, columns, head, rows);
}

function cellsOf(gap: GapRow, number: number, work: Work): Content[] {
	const { words, report } = work;
	const { t } = words;
	const place = gapPlace(gap.id);
	const { owner, due } = responsibilityFor(gap, report);
	const facts = [...pillarMarks(gap, work, true), [treatmentName(gap, words)]];
	return [
		`${number}`,
		[body(titleLink(titleOf(gap, work), place), pageOf(place, "\u00A0")), small(...joined(facts))],
		[body(...riskMark(gap.risk, t(`risk.${gap.risk}`)))],
		[body(t(`effort.${gap.effort}`)), small(t("points", { n: gap.points }))],
		[body(bold(worthText(gap.net24, words, inColumn)))],
		[small(owner || t("report.unassigned")), small(due ? words.date(due) : "")],
	];
}
