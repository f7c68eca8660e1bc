import { findQuestion, findRequirement } from "../../domain/report/reportRows.ts";
import { type AgendaRow, disagreements } from "../../domain/together/assessors.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { agreementSentence, agreementText, saidText } from "../../i18n/togetherWords.ts";
import { type Block, heading, paragraph, table } from "./blocks.ts";
import { type Inline, joined, plain } from "./inline.ts";
import { gapLink, type Page } from "./page.ts";

/** Requirements that assessors see differently, the gravest first, with what was agreed on and who still disagrees. */
export function assessors(page: Page): Block[] {
	const { report, words } = page;
	const { t, list } = words;
	const { agreement } = report;
	if (!agreement) return [];
	const rows = disagreements(agreement);
	const names = list(agreement.sheets.map(({ assessor }) => assessor));
	const head = [
		t("export.column.requirement"),
		t("together.agreement"),
		t("together.said"),
		t("together.consensus"),
		t("export.answer.dissent"),
	];
	return [
		heading(2, plain(t("export.assessors"))),
		paragraph(plain(`${t("export.assessors.who", { names })} ${agreementSentence(agreement, words)}`)),
		...(rows.length > 0
			? [
					table(
						head.map(plain),
						rows.map((row) => disagreement(row, page)),
						[1],
					),
				]
			: []),
	];
}

function disagreement({ id, halves, said }: AgendaRow, page: Page): Inline[] {
	const { report, words } = page;
	const row = findRequirement(report, id);
	const dissent = row ? findQuestion(report, row.item)?.answer.dissent : undefined;
	return [
		joined([...[gapLink(id, page) ?? []].flat(), requirementTitle(row?.namedBy ?? id, words.lens)], " · "),
		plain(agreementText(halves, words)),
		plain(saidText(said, words)),
		plain(words.t(`status.${row?.status ?? "unknown"}`)),
		plain(dissent ?? ""),
	];
}
