import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { restsOnGuess } from "../../domain/report/confidence.ts";
import { isBeingAccepted } from "../../domain/review/decision.ts";
import { evidenceMark } from "../../i18n/evidenceWords.ts";
import { statusText, wonText } from "../../i18n/reportWords.ts";
import { useSeen } from "../../ui/seen.ts";

/** What a glance must not miss of a gap: its status, a guess behind it, a decision owed, a day that has passed. */
export function GapFacts({ gap }: { gap: GapRow }) {
	const { report, words } = useSeen();
	const { t, date } = words;
	const { decision } = gap;
	const isAccepted = decision.treatment === "accept" && !isBeingAccepted(decision);
	const facts = [
		statusText(gap, words),
		gap.needsDecision && t("report.mark.needsDecision"),
		restsOnGuess(gap, report) && t("confidence.mark"),
		!gap.confirmed && t("applicability.unconfirmed"),
		isAccepted && t(gap.overdue ? "report.mark.overdue" : "report.mark.acceptedUntil", { date: date(decision.expires) }),
		evidenceMark(gap.id, report.evidence, words),
		wonText(gap, words),
	].filter((fact) => typeof fact === "string" && fact !== "");
	return <p className="soft">{facts.join(" · ")}</p>;
}
