import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { missingForWinner, treatments } from "../../domain/report/treatment.ts";
import { type Treatment, treatmentInForce } from "../../domain/review/decision.ts";
import type { Review } from "../../domain/review/review.ts";
import { requirementTexts, riskTexts, wonText } from "../../i18n/reportWords.ts";
import { labelled, list, paragraph } from "../../report/blocks.ts";
import { askedIn, gapFacts } from "../../report/gap/entry.ts";
import { price } from "../../report/gap/surroundings.ts";
import { treatment as treatmentBlocks } from "../../report/gap/treatment.ts";
import { joined, rich, riskPart } from "../../report/inline.ts";
import { type Telling, titleOf } from "../../report/telling.ts";
import { lastChangeOf, participantNames } from "./makers.ts";
import type { DecisionRecord } from "./record.ts";

/** The decision to leave a gap open; nothing where the team means to close it or has not decided. */
export function gapRecord(gap: GapRow, telling: Telling, review: Review): DecisionRecord[] {
	const treatment = treatmentInForce(gap.decision);
	if (treatment === null || treatment === "mitigate") return [];
	const { report, words } = telling;
	const { t, lens } = words;
	return [
		{
			title: t(`export.record.${treatment}`, { gap: titleOf(gap, telling) }),
			status: missingForWinner(gap) === null ? "accepted" : "proposed",
			date: lastChangeOf(gap.id, review),
			makers: makersOf(gap, telling),
			context: [
				...paragraph(joined([riskPart(gap.risk, words), gapFacts(gap, telling)])),
				...paragraph(riskTexts(gap, report.workload.criticality, words).join(" ")),
				...labelled(t("export.gap.question"), [askedIn(gap, telling)]),
			],
			options: list(
				treatments.map((option) =>
					option === "mitigate"
						? rich`**${t("treatment.mitigate")}:** ${requirementTexts(gap.namedBy, lens)?.change ?? ""}`
						: rich`**${t(`treatment.${option}`)}**`,
				),
			),
			outcome: paragraph(outcomeText(gap, treatment, telling)),
			consequences: [
				...paragraph(t("export.record.stays")),
				...labelled(t("export.won"), [wonText(gap, words)]),
				...labelled(t("export.compensating"), [gap.decision.compensating.trim()]),
				...price(gap, telling),
			],
			more: treatmentBlocks(gap, telling),
		},
	];
}

/** Who approved it, else everybody who took part. Whoever does the work or takes the risk over did not decide by that. */
function makersOf({ decision }: GapRow, { report }: Telling): string[] {
	const approver = decision.treatment === "accept" ? decision.approver.trim() : "";
	return approver === "" ? participantNames(report) : [approver];
}

function outcomeText({ decision }: GapRow, treatment: Treatment, { words: { t } }: Telling): string {
	const option = t(`treatment.${treatment}`);
	const why = (treatment === "accept" && decision.reason.trim()) || decision.decision.trim() || decision.wonWhy.trim();
	return why ? t("export.record.chosen", { option, why }) : t("export.record.unexplained", { option });
}
