/** Gaps that the team means to leave open: which pillar won over each, and why. */
import type { GapRow } from "../../domain/requirementRow.ts";
import { isLeftOpen, missingForAcceptance } from "../../domain/treatment.ts";
import { beginPart, prose } from "./blocks.ts";
import { riskColors } from "./colors.ts";
import { body, bold, lines, pillarMark, small, soft } from "./inline.ts";
import { type Content, table } from "./table.ts";
import { numberedTitle, type Work } from "./work.ts";

/** Writes the gaps left open on purpose, as a table. */
export function writeLeftOpen(work: Work): void {
	const { sheet, words, gaps } = work;
	const { t } = words;
	beginPart(sheet, t("export.open"), "open");
	sheet.add(...prose(sheet, [soft(t("export.open.intro"))], { above: 0 }), { cells: [], pad: 1, keep: true });
	const head = [t("report.column.gap"), t("report.treatment"), t("export.won"), t("export.won.why")];
	const columns = [{ width: 56 }, { width: 32 }, { width: 34 }, { width: 48 }];
	const rows = gaps.filter(isLeftOpen).map((gap) => ({ cells: [[numberedTitle(gap.id, work)], ...decided(gap, work)] }));
	sheet.add(...table(sheet, columns, head, rows));
}

function decided(gap: GapRow, { words }: Work): Content[] {
	const { t } = words;
	const { treatment, reason, expires, wonPillar, wonWhy } = gap.decision;
	const until = expires && t(gap.overdue ? "report.mark.overdue" : "report.mark.acceptedUntil", { date: words.date(expires) });
	const accepted = treatment === "accept";
	return [
		[
			body(treatment ? t(`treatment.${treatment}`) : ""),
			...(missingForAcceptance(gap.decision).length > 0 ? [small(bold(t("report.mark.incomplete"), riskColors.high))] : []),
			...(accepted && until ? [gap.overdue ? small(bold(until, riskColors.high)) : small(until)] : []),
		],
		[wonPillar ? body(pillarMark(wonPillar, words.lens)) : soft(t("common.notSaid"))],
		[...lines(wonWhy), ...(accepted && reason.trim() ? [small(`${t("report.treatment.reason")}: ${reason}`)] : [])],
	];
}
