import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { gapsInOrder } from "../../domain/report/reportRows.ts";
import { responsibilityFor } from "../../domain/report/treatment.ts";
import { decisionText, effortText, noGapsText, requirementTitle, worthText } from "../../i18n/reportWords.ts";
import { type Block, heading, list, paragraph, table } from "./blocks.ts";
import { type Inline, joined, plain, rich } from "./inline.ts";
import { gapLink, numberedGaps, type Page } from "./page.ts";
import { pillarNames, priceText, treatmentText } from "./wording.ts";

/** All gaps in one table, risk first, each number leading to its details; then those that no figure decides. */
export function gapList(page: Page): Block[] {
	const { t } = page.words;
	const gaps = numberedGaps(page);
	const title = heading(2, plain(t("export.gaps")));
	if (gaps.length === 0) return [title, paragraph(plain(noGapsText(page.report, page.words)))];
	return [title, gapTable(gaps, page), ...decisions(page)];
}

const columns = [
	"export.column.number",
	"report.column.gap",
	"export.column.pillars",
	"export.column.status",
	"report.column.risk",
	"report.column.effort",
	"report.column.net",
	"export.column.price",
	"report.treatment.owner",
	"report.treatment.due",
	"report.treatment",
] as const;

const gapTable = (gaps: GapRow[], page: Page): Block =>
	table(
		columns.map((key) => plain(page.words.t(key))),
		gaps.map((gap, index) => gapRow(gap, index + 1, page)),
		[6],
		gaps.map(({ id }) => id),
	);

function gapRow(gap: GapRow, place: number, page: Page): Inline[] {
	const { words, report } = page;
	const { owner, due } = responsibilityFor(gap, report);
	return [
		gapLink(gap.id, page, String(place)) ?? plain(String(place)),
		plain(requirementTitle(gap.namedBy, words.lens)),
		plain(pillarNames(gap, words)),
		plain(words.t(`status.${gap.status}`)),
		plain(words.t(`risk.${gap.risk}`)),
		plain(effortText(gap, words)),
		plain(worthText(gap.net24, words)),
		plain(priceText(gap, words)),
		plain(owner),
		plain(words.date(due)),
		plain(treatmentText(gap, words)),
	];
}

function decisions(page: Page): Block[] {
	const { report, words } = page;
	if (report.needsDecision.length === 0) return [];
	const items = gapsInOrder(report, report.needsDecision).map((gap) => {
		const name = rich`**${requirementTitle(gap.namedBy, words.lens)}**`;
		return joined([...[gapLink(gap.id, page) ?? []].flat(), name, decisionText(gap, words)], " · ");
	});
	return [heading(2, plain(words.t("report.decide"))), paragraph(plain(words.t("report.decide.intro"))), ...list(items)];
}
