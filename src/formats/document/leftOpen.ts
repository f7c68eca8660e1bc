import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { isLeftOpen } from "../../domain/report/treatment.ts";
import { pillarName, requirementTitle } from "../../i18n/reportWords.ts";
import { type Block, heading, paragraph, table } from "./blocks.ts";
import { type Inline, joined, plain } from "./inline.ts";
import { gapLink, numberedGaps, type Page } from "./page.ts";
import { treatmentText } from "./wording.ts";

/** Gaps that the team means to leave open: which pillar won over each, and why. */
export function leftOpen(page: Page): Block[] {
	const { t } = page.words;
	const gaps = numberedGaps(page).filter(isLeftOpen);
	if (gaps.length === 0) return [];
	const head = [
		t("report.column.gap"),
		t("report.treatment"),
		t("export.won"),
		t("export.won.why"),
		t("report.treatment.reason"),
	];
	const rows = gaps.map((gap) => row(gap, page));
	return [heading(2, plain(t("export.open"))), paragraph(plain(t("export.open.intro"))), table(head.map(plain), rows)];
}

function row(gap: GapRow, page: Page): Inline[] {
	const { words } = page;
	const { wonPillar, wonWhy, reason } = gap.decision;
	return [
		joined([...[gapLink(gap.id, page) ?? []].flat(), requirementTitle(gap.namedBy, words.lens)], " · "),
		plain(treatmentText(gap, words)),
		plain(wonPillar ? pillarName(wonPillar, words.lens) : words.t("common.notSaid")),
		plain(wonWhy),
		plain(gap.decision.treatment === "accept" ? reason : ""),
	];
}
