import { findRequirement } from "../../domain/report/reportRows.ts";
import { contradictionTexts } from "../../i18n/contradictionWords.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { type Block, heading, list, paragraph } from "./blocks.ts";
import { joined, plain, rich } from "./inline.ts";
import { gapLink, type Page } from "./page.ts";

/** Statements of the review that do not fit together, as the screen tells them. */
export function contradictions(page: Page): Block[] {
	const { report, words } = page;
	if (report.contradictions.length === 0) return [];
	const items = report.contradictions.map((contradiction) => {
		const id = contradiction.requirement;
		const title = requirementTitle(findRequirement(report, id)?.namedBy ?? id, words.lens);
		const name = joined([...[gapLink(id, page) ?? []].flat(), rich`**${title}**`], " · ");
		return rich`${name}: ${contradictionTexts(contradiction, report, words).join(" ")}`;
	});
	const { t } = words;
	return [heading(2, plain(t("contradiction.title"))), paragraph(plain(t("contradiction.intro"))), ...list(items)];
}
