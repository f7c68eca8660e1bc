/** Requirements that assessors see differently, with what was agreed on and who still disagrees. */

import { findQuestion, findRequirement } from "../../../domain/report/reportRows.ts";
import { type AgendaRow, disagreements } from "../../../domain/together/assessors.ts";
import { agreementSentence, agreementText, saidText } from "../../../i18n/togetherWords.ts";
import { beginPart, prose } from "../engine/blocks.ts";
import { body, lines, small, soft } from "../engine/inline.ts";
import { type TableRow, table } from "../engine/table.ts";
import { numberedTitle, type Work } from "./work.ts";

/** Writes the disagreements, the gravest first. */
export function writeAssessors(work: Work): void {
	const { sheet, words, report } = work;
	const { t, list } = words;
	const { agreement } = report;
	if (!agreement) return;
	beginPart(sheet, t("export.assessors"), "assessors");
	const names = list(agreement.sheets.map(({ assessor }) => assessor));
	const intro = [soft(t("export.assessors.who", { names })), body(agreementSentence(agreement, words))];
	sheet.add(...prose(sheet, intro, { above: 0 }), { cells: [], pad: 1, keep: true });
	const head = [
		t("export.column.requirement"),
		t("together.agreement"),
		t("together.said"),
		t("together.consensus"),
		t("export.answer.dissent"),
	];
	const columns = [{ width: 50 }, { width: 20 }, { width: 40 }, { width: 26 }, { width: 34 }];
	const rows = disagreements(agreement).map((row) => disagreement(row, work));
	sheet.add(...table(sheet, columns, head, rows));
}

function disagreement({ id, halves, said }: AgendaRow, work: Work): TableRow {
	const { report, words } = work;
	const row = findRequirement(report, id);
	const dissent = row ? findQuestion(report, row.item)?.answer.dissent : undefined;
	return {
		cells: [
			[numberedTitle(id, work)],
			agreementText(halves, words),
			[small(saidText(said, words))],
			words.t(`status.${row?.status ?? "unknown"}`),
			lines(dissent ?? ""),
		],
	};
}
