import { findQuestion } from "../../domain/report/reportRows.ts";
import { type TalkRow, toTalkAbout } from "../../domain/report/toTalkAbout.ts";
import { agreementSentence, agreementText, saidText } from "../../i18n/togetherWords.ts";
import { type Block, cell, column, intro, paragraph, type TableRow, table } from "../blocks.ts";
import { soft } from "../inline.ts";
import type { Section } from "../section.ts";
import { numberedTitle, type Telling } from "../telling.ts";

/** Requirements that are seen differently, the gravest first, with what was agreed on and who still disagrees. */
export const assessors: Section = { id: "assessors", isIn: ({ agreement }) => agreement !== null, tell };

function tell(telling: Telling): Block[] {
	const { words, report } = telling;
	const { t } = words;
	const { agreement } = report;
	if (!agreement) return [];
	const { amongSheets, fromOwn } = toTalkAbout(report, agreement);
	const names = words.list(agreement.sheets.map(({ assessor }) => assessor));
	const columns = [
		column(t("export.column.requirement"), 50),
		column(t("together.agreement"), 20),
		column(t("together.said"), 40),
		column(t("together.consensus"), 26),
		column(t("export.answer.dissent"), 34),
	];
	return [
		...intro(t("export.assessors.who", { names })),
		...paragraph(agreementSentence(agreement, words)),
		...paragraph(fromOwn.length === 0 ? "" : t("export.assessors.own", { n: fromOwn.length })),
		...table(
			columns,
			[...amongSheets, ...fromOwn].map((row) => disagreement(row, telling)),
		),
	];
}

function disagreement({ agenda: { id, halves, said }, requirement }: TalkRow, telling: Telling): TableRow {
	const { report, words } = telling;
	const dissent = findQuestion(report, requirement.item)?.answer.dissent;
	return {
		cells: [
			cell(numberedTitle(id, telling)),
			cell(agreementText(halves, words)),
			cell(soft(saidText(said, words))),
			cell(words.t(`status.${requirement.status}`)),
			cell(dissent ?? ""),
		],
	};
}
