import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { tensionEnds } from "../../domain/report/reportRows.ts";
import { isLeftOpen, responsibilityFor } from "../../domain/report/treatment.ts";
import { treatmentInForce } from "../../domain/review/decision.ts";
import { wonText } from "../../i18n/reportWords.ts";
import { type Block, cell, column, heading, intro, saidAs, table } from "../blocks.ts";
import { acceptedUntil } from "../gap/treatment.ts";
import { type Inline, joined, plain, rich, riskPart, soft, strong } from "../inline.ts";
import type { Section } from "../section.ts";
import { numberedTitle, requirementLink, type Telling } from "../telling.ts";

const treatments = ["accept", "defer", "transfer"] as const;

/** What the team decided to live with: gaps accepted, deferred or transferred, and tensions settled, each with who and why. */
export const decisions: Section = {
	id: "decisions",
	isIn: ({ gaps, tensions }) => gaps.some(isLeftOpen) || tensions.some(({ note }) => note.trim() !== ""),
	tell: (telling) => [
		...(telling.gaps.some(isLeftOpen) ? intro(telling.words.t("export.open.intro")) : []),
		...treatments.flatMap((treatment) => treated(treatment, telling)),
		...settled(telling),
	],
};

function treated(treatment: (typeof treatments)[number], telling: Telling): Block[] {
	const { words, gaps } = telling;
	const { t } = words;
	const own = gaps.filter(({ decision }) => treatmentInForce(decision) === treatment);
	if (own.length === 0) return [];
	const columns = [column(t("report.column.gap"), 52), column(t("export.won.why"), 76), column(t("export.decisions.who"), 42)];
	const rows = own.map((gap) => ({
		cells: [[numberedTitle(gap.id, telling), riskPart(gap.risk, words)], why(gap, telling), who(gap, telling)],
	}));
	return [
		heading(3, t(`export.decisions.${treatment}`, { n: own.length })),
		...intro(t(`export.decisions.${treatment}.means`)),
		...table(columns, rows),
	];
}

/** The reason, what makes it bearable, and which pillar won. */
function why(gap: GapRow, { words }: Telling): Inline[] {
	const { treatment, reason, compensating, decision, note } = gap.decision;
	const accepted = treatment === "accept";
	const isExplained = accepted && (reason.trim() !== "" || decision.trim() !== "");
	return [
		...(accepted ? [...said(reason), ...saidAs(words.t("export.compensating"), compensating)] : []),
		...said(decision),
		...(isExplained ? [] : said(note)),
		...said(wonText(gap, words)).map((won) => soft(won)),
	];
}

const said = (text: string): Inline[] => (text.trim() === "" ? [] : [plain(text)]);

/** Who approved it until when, and who carries it. */
function who(gap: GapRow, { words, report }: Telling): Inline[] {
	const { t, date } = words;
	const { owner, due } = responsibilityFor(gap, report);
	const { approver } = gap.decision;
	const carried = [owner && rich`${t("report.treatment.owner")}: ${owner}`, due && t("report.due", { date: date(due) })].filter(
		(text) => text !== "",
	);
	const accepted = [
		...(approver.trim() ? [rich`${t("report.treatment.approver")}: ${strong(approver)}`] : []),
		...acceptedUntil(gap, words),
	];
	return [...(gap.decision.treatment === "accept" ? accepted : []), ...(carried.length > 0 ? [soft(joined(carried, ", "))] : [])];
}

function settled(telling: Telling): Block[] {
	const { words, report } = telling;
	const { t } = words;
	const noted = report.tensions.filter(({ note }) => note.trim() !== "");
	if (noted.length === 0) return [];
	const rows = noted.map((tension) => ({
		cells: [tensionEnds(tension).map((end) => requirementLink(end, telling)), cell(tension.note)],
	}));
	const columns = [column(t("export.decisions.between"), 70), column(t("report.tensions.note"), 100)];
	return [heading(3, t("export.decisions.settled", { n: noted.length })), ...table(columns, rows)];
}
