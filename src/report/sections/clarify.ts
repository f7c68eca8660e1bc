import type { Report } from "../../domain/report/report.ts";
import { responsibilityFor } from "../../domain/report/treatment.ts";
import { requirementTexts, worthText } from "../../i18n/reportWords.ts";
import { type Block, cell, column, intro, type TableRow, table } from "../blocks.ts";
import { joined, plain, soft } from "../inline.ts";
import { requirementTitleCell } from "../requirementTitleCell.ts";
import { always, type Section } from "../section.ts";
import { pillarParts, type Telling } from "../telling.ts";

/** What nobody has said yet, the most that it would be worth if it were missing first; beside it who finds out, and by when. */
export const clarify: Section = { id: "clarify", isIn: always, tell };

function tell(telling: Telling): Block[] {
	const { words, report } = telling;
	const { t } = words;
	const columns = [
		column(t("export.column.requirement"), 66),
		column(t("report.pillar"), 26),
		column(t("export.reason"), 30),
		column(t("open.who"), 30),
		column(t("export.clarify.worth"), 18),
	];
	const rows = report.toClarify.map((row) => unknown(row, telling));
	return [...intro(t(rows.length > 0 ? "report.clarify.intro" : "report.clarify.none")), ...table(columns, rows)];
}

function unknown(row: Report["toClarify"][number], telling: Telling): TableRow {
	const { words, report } = telling;
	const { t, date } = words;
	const { owner, due } = responsibilityFor(row, report);
	return {
		cells: [
			[requirementTitleCell(row, telling), soft(requirementTexts(row.namedBy, words.lens)?.ask ?? "")],
			cell(soft(joined(pillarParts(row, telling, "short")))),
			[soft(t(`reason.${row.reason}`)), soft(row.confirmed ? "" : t("applicability.unconfirmed"))],
			[plain(owner || t("common.notSaid")), soft(date(due))],
			cell(worthText(row.worth24, words)),
		],
	};
}
