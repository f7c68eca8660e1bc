import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { isLeftOpen, responsibilityFor } from "../../domain/report/treatment.ts";
import { type Decision, isBeingAccepted } from "../../domain/review/decision.ts";
import { type Block, labelled, saidAs } from "../blocks.ts";
import { alert, type Inline, joined, pillarPart, plain, rich, soft, strong } from "../inline.ts";
import type { Telling } from "../telling.ts";

/** What the team does about a gap: treatment, who, until when, and for an accepted risk why and by whom. */
export function treatment(gap: GapRow, telling: Telling): Block[] {
	const { words } = telling;
	const { t } = words;
	const { decision } = gap;
	const lines = [
		strong(isBeingAccepted(decision) ? t("report.treatment.beingAccepted") : nameOf(decision, words)),
		...(decision.treatment === "accept" ? accepted(gap, words) : []),
		...(isLeftOpen(gap) ? won(gap, words) : []),
		...saidAs(t("report.treatment.note"), decision.note),
		...saidAs(t("report.treatment.decision"), decision.decision),
	];
	return [...labelled(t("report.treatment"), lines), ...labelled(t("report.column.owner"), responsible(gap, telling))];
}

const nameOf = ({ treatment: chosen }: Decision, { t }: Telling["words"]): string =>
	t(chosen ? `treatment.${chosen}` : "report.treatment.open");

/** Until when a risk is accepted, or since when that no longer holds; nothing where no day is said. */
export function acceptedUntil({ decision, overdue }: GapRow, { t, date }: Telling["words"]): Inline[] {
	if (!decision.expires) return [];
	const day = { date: date(decision.expires) };
	return [overdue ? alert(t("report.mark.overdue", day)) : plain(t("report.mark.acceptedUntil", day))];
}

function accepted(gap: GapRow, words: Telling["words"]): Inline[] {
	const { t } = words;
	const { reason, approver, compensating } = gap.decision;
	return [
		...saidAs(t("report.treatment.reason"), reason),
		...saidAs(t("report.treatment.approver"), approver),
		...acceptedUntil(gap, words),
		...saidAs(t("export.compensating"), compensating),
		...(isBeingAccepted(gap.decision) ? [alert(t("report.mark.incomplete"))] : []),
	];
}

const won = ({ decision: { wonPillar, wonWhy } }: GapRow, { t, lens }: Telling["words"]): Inline[] => [
	...(wonPillar ? [rich`**${t("export.won")}:** ${pillarPart(wonPillar, lens)}`] : []),
	...saidAs(t("export.won.why"), wonWhy),
];

/** Of an accepted gap that nobody owns nothing: who accepted it, and until when, is said already. */
function responsible(gap: GapRow, { report, words }: Telling): Inline[] {
	const { t, date } = words;
	const { owner, due, inherited, accepted } = responsibilityFor(gap, report);
	if (!owner && !due) return accepted ? [] : [soft(t("common.notSaid"))];
	const who = joined([owner, due && t("report.due", { date: date(due) })], ", ");
	return [inherited ? rich`${who} (${t("report.inherited")})` : who];
}
