import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { isLeftOpen, responsibilityFor } from "../../domain/report/treatment.ts";
import { pillarName } from "../../i18n/reportWords.ts";
import { type Block, list, paragraph } from "./blocks.ts";
import { rich } from "./inline.ts";
import type { Page } from "./page.ts";
import { saidLines } from "./saidLines.ts";
import { treatmentText } from "./wording.ts";

/** What the team does about a gap: treatment, who, until when, and for an accepted risk why and by whom. */
export function treatment(gap: GapRow, { report, words }: Page): Block[] {
	const { t, date } = words;
	const { owner, due, inherited } = responsibilityFor(gap, report);
	const { decision } = gap;
	const origin = inherited ? ` (${t("report.inherited")})` : "";
	const accepted: [string, string][] = [
		[t("report.treatment.reason"), decision.reason],
		[t("report.treatment.approver"), decision.approver],
		[t("report.treatment.expires"), date(decision.expires)],
		[t("export.compensating"), decision.compensating],
	];
	const won: [string, string][] = [
		[t("export.won"), decision.wonPillar && pillarName(decision.wonPillar, words.lens)],
		[t("export.won.why"), decision.wonWhy],
	];
	const lines: [string, string][] = [
		[t("report.treatment.owner"), owner && owner + origin],
		[t("report.treatment.due"), due && date(due) + origin],
		...(decision.treatment === "accept" ? accepted : []),
		...(isLeftOpen(gap) ? won : []),
		[t("report.treatment.note"), decision.note],
		[t("report.treatment.decision"), decision.decision],
	];
	const treated = treatmentText(gap, words) || t("report.treatment.open");
	return [paragraph(rich`**${t("report.treatment")}:** ${treated}`), ...list(saidLines(lines))];
}
