import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import { notApplicableText, requirementTitle, worthText } from "../../i18n/reportWords.ts";
import { type Block, heading, list, paragraph, table } from "./blocks.ts";
import { joined, plain, rich } from "./inline.ts";
import type { Page } from "./page.ts";
import { fullStatusText, pillarNames } from "./wording.ts";

/** What nobody has said yet, the most that it may be worth first. */
export function toClarify(page: Page): Block[] {
	const { report, words } = page;
	const { t } = words;
	const title = heading(2, plain(t("report.clarify")));
	if (report.toClarify.length === 0) return [title, paragraph(plain(t("report.clarify.none")))];
	const head = [t("export.column.requirement"), t("export.column.pillars"), t("export.clarify.worth"), t("export.column.status")];
	const rows = report.toClarify.map((row) => [
		plain(requirementTitle(row.namedBy, words.lens)),
		plain(pillarNames(row, words)),
		plain(worthText(row.worth24, words)),
		plain(fullStatusText(row, words)),
	]);
	return [title, paragraph(plain(t("report.clarify.intro"))), table(head.map(plain), rows, [2])];
}

/** What is in place, and what does not apply with the reason why. */
export function settled(page: Page): Block[] {
	const { report, words } = page;
	const { t, lens } = words;
	const name = (row: RequirementRow) => rich`**${requirementTitle(row.namedBy, lens)}** · ${pillarNames(row, words)}`;
	return [
		heading(2, plain(t("report.inPlace", { n: report.inPlace.length }))),
		...list(report.inPlace.map((row) => joined([name(row), fullStatusText(row, words)], " · "))),
		heading(2, plain(t("report.notApplicable", { n: report.notApplicable.length }))),
		...list(report.notApplicable.map((row) => joined([name(row), notApplicableText(row, report, words)], " · "))),
	];
}
