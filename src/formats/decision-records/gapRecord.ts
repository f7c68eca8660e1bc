import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { missingForAcceptance, missingForWinner, responsibilityFor, treatments } from "../../domain/report/treatment.ts";
import type { Treatment } from "../../domain/review/decision.ts";
import type { Review } from "../../domain/review/review.ts";
import { requirementTexts, requirementTitle, riskTexts, wonText } from "../../i18n/reportWords.ts";
import { list, paragraph } from "../document/blocks.ts";
import { askedIn, gapFacts } from "../document/gapDetails.ts";
import { price } from "../document/gapSurroundings.ts";
import { treatment as treatmentBlocks } from "../document/gapTreatment.ts";
import { joined, plain, rich } from "../document/inline.ts";
import type { Page } from "../document/page.ts";
import { saidLines } from "../document/saidLines.ts";
import { lastChangeOf, participantNames } from "./makers.ts";
import type { DecisionRecord } from "./record.ts";

/** The decision to leave a gap open; nothing where the team means to close it or has not decided. */
export function gapRecord(gap: GapRow, page: Page, review: Review): DecisionRecord[] {
	const { treatment } = gap.decision;
	if (treatment === null || treatment === "mitigate") return [];
	const { report, words } = page;
	const { t, lens } = words;
	return [
		{
			title: t(`export.record.${treatment}`, { gap: requirementTitle(gap.namedBy, lens) }),
			status: isComplete(gap) ? "accepted" : "proposed",
			date: lastChangeOf(gap.id, review),
			makers: makersOf(gap, page),
			context: [
				paragraph(joined(gapFacts(gap, page), " · ")),
				paragraph(plain(riskTexts(gap, report.workload.criticality, words).join(" "))),
				paragraph(plain(askedIn(gap, page))),
			],
			options: list(
				treatments.map((option) =>
					option === "mitigate"
						? rich`**${t("treatment.mitigate")}:** ${requirementTexts(gap.namedBy, lens)?.change ?? ""}`
						: rich`**${t(`treatment.${option}`)}**`,
				),
			),
			outcome: [paragraph(plain(outcomeText(gap, treatment, page)))],
			consequences: [
				paragraph(plain(t("export.record.stays"))),
				...list(
					saidLines([
						[t("export.won"), wonText(gap, words)],
						[t("export.compensating"), gap.decision.compensating],
					]),
				),
				...price(gap, page),
			],
			more: treatmentBlocks(gap, page),
		},
	];
}

const isComplete = ({ decision }: GapRow) => missingForAcceptance(decision).length === 0 && missingForWinner(decision) === null;

/** Who approved it and who carries it, else everybody who took part. */
function makersOf(gap: GapRow, { report }: Page): string[] {
	const named = [gap.decision.approver, responsibilityFor(gap, report).owner].map((name) => name.trim());
	const makers = [...new Set(named.filter((name) => name !== ""))];
	return makers.length > 0 ? makers : participantNames(report);
}

function outcomeText({ decision }: GapRow, treatment: Treatment, { words: { t } }: Page): string {
	const option = t(`treatment.${treatment}`);
	const why = (treatment === "accept" && decision.reason.trim()) || decision.decision.trim() || decision.wonWhy.trim();
	return why ? t("export.record.chosen", { option, why }) : t("export.record.unexplained", { option });
}
