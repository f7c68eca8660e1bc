import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { responsibilityFor } from "../../domain/report/treatment.ts";
import { isBeingAccepted } from "../../domain/review/decision.ts";
import { effortText, tradeoffText, wonText } from "../../i18n/reportWords.ts";
import { type Block, cell, column, intro, saidAs, type TableRow, table } from "../blocks.ts";
import { acceptedUntil } from "../gap/treatment.ts";
import { alert, type Inline, joined, pillarPart, plain, rich, riskPart, soft, strong } from "../inline.ts";
import { pillarParts, type Telling, titleOf } from "../telling.ts";

/** High and medium risks, each with what is decided about it and what closing it costs other pillars. */
export function decidedGaps(telling: Telling): Block[] {
	const { t } = telling.words;
	const rows = telling.gaps.flatMap((gap, index) => (gap.risk === "low" ? [] : [row(gap, index + 1, telling)]));
	const columns = [
		column(t("report.column.number"), 9),
		column(t("report.column.gap"), 46),
		column(t("short.decision"), 52),
		column(t("briefing.price"), 63),
	];
	return rows.length === 0 ? [] : [...intro(t("short.decided.intro")), ...table(columns, rows)];
}

function row(gap: GapRow, number: number, telling: Telling): TableRow {
	const { words } = telling;
	const facts = joined([riskPart(gap.risk, words), ...pillarParts(gap, telling, "short")]);
	return {
		cells: [
			cell(String(number)),
			[strong(titleOf(gap, telling)), plain(facts), soft(effortText(gap, words))],
			decision(gap, telling),
			price(gap, telling),
		],
	};
}

function decision(gap: GapRow, { report, words }: Telling): Inline[] {
	const { t, nearDate } = words;
	const { owner, due, accepted } = responsibilityFor(gap, report);
	const { treatment, reason, approver, decision: decided, note } = gap.decision;
	const by = due === "" ? [] : [t("report.due", { date: nearDate(due, report.today) })];
	// Who accepted it stands below: nobody else is missing.
	const who = accepted && owner === "" ? [] : [owner || t("common.notSaid")];
	const isAccepted = treatment === "accept";
	return [
		strong(t(treatment ? `treatment.${treatment}` : "report.treatment.open")),
		plain(joined([...who, ...by], ", ")),
		...(isAccepted ? [...saidAs(t("report.treatment.reason"), reason), ...saidAs(t("report.treatment.approver"), approver)] : []),
		...(isAccepted ? acceptedUntil(gap, words) : []),
		...(isBeingAccepted(gap.decision) ? [alert(t("report.mark.incomplete"))] : []),
		soft(wonText(gap, words)),
		soft(decided || note),
	];
}

/** The sentences of what takes from another pillar. */
function price({ tradeoffs }: GapRow, { words }: Telling): Inline[] {
	const costs = tradeoffs.filter(({ direction }) => direction === "negative");
	if (costs.length === 0) return [soft(words.t("briefing.price.none"))];
	return costs.map((cost) => rich`${pillarPart(cost.pillar, words.lens, "short")}: ${tradeoffText(cost, words.lens)}`);
}
