/** What the team decided to live with: gaps accepted, deferred or transferred, and tensions settled, each with who and why. */

import type { GapRow } from "../../../domain/judge/requirementRow.ts";
import type { TensionRow } from "../../../domain/report/report.ts";
import { tensionEnds } from "../../../domain/report/reportRows.ts";
import { leavesOpen, missingForAcceptance, responsibilityFor } from "../../../domain/report/treatment.ts";
import { wonText } from "../../../i18n/reportWords.ts";
import { beginPart, heading, prose } from "../engine/blocks.ts";
import { riskColors } from "../engine/colors.ts";
import { body, bold, lines, type Paragraph, riskMark, sizes, small, soft } from "../engine/inline.ts";
import { type Content, table } from "../engine/table.ts";
import { numberedTitle, requirementLink, type Work } from "./work.ts";

const treatments = ["accept", "defer", "transfer"] as const;

const columns = [{ width: 52 }, { width: 76 }, { width: 42 }];

const look = { above: 7, size: sizes.gap };

/** Writes the decisions, one table for each kind of them. */
export function writeDecisions(work: Work): void {
	const { sheet, words, gaps } = work;
	beginPart(sheet, words.t("export.decisions"), "decisions");
	if (gaps.some(({ decision }) => leavesOpen(decision)))
		sheet.add(...prose(sheet, [soft(words.t("export.open.intro"))], { above: 0 }));
	for (const treatment of treatments) writeTreated(treatment, work);
	writeSettled(work);
}

function writeTreated(treatment: (typeof treatments)[number], work: Work): void {
	const { sheet, words, gaps } = work;
	const { t } = words;
	const own = gaps.filter(({ decision }) => decision.treatment === treatment);
	if (own.length === 0) return;
	const head = [t("report.column.gap"), t("export.won.why"), t("export.decisions.who")];
	const rows = own.map((gap) => ({
		cells: [[numberedTitle(gap.id, work), small(...riskMark(gap.risk, t(`risk.${gap.risk}`)))], why(gap, work), who(gap, work)],
	}));
	const title = t(`export.decisions.${treatment}`, { n: own.length });
	sheet.add(
		...heading(sheet, [title], { ...look, bookmark: { level: 2, title } }),
		...prose(sheet, [soft(t(`export.decisions.${treatment}.means`))], { above: 0, keep: true }),
		...table(sheet, columns, head, rows),
	);
}

/** The reason, what makes it bearable, and which pillar won. */
function why(gap: GapRow, { words }: Work): Content {
	const { t } = words;
	const { treatment, reason, compensating, decision, note } = gap.decision;
	const accepted = treatment === "accept";
	return [
		...(accepted ? lines(reason) : []),
		...(accepted && compensating.trim() ? [body(bold(`${t("export.compensating")}: `), compensating)] : []),
		...lines(decision),
		...(accepted && (reason.trim() || decision.trim()) ? [] : lines(note)),
		small(wonText(gap, words)),
	];
}

/** Who approved it until when, and who carries it. */
function who(gap: GapRow, { words, report }: Work): Content {
	const { t, date } = words;
	const { treatment, approver, expires } = gap.decision;
	const { owner, due } = responsibilityFor(gap, report);
	const incomplete = missingForAcceptance(gap.decision).length > 0;
	const until = expires && t(gap.overdue ? "report.mark.overdue" : "report.mark.acceptedUntil", { date: date(expires) });
	const accepted: (Paragraph | null)[] = [
		approver.trim() ? body(`${t("report.treatment.approver")}: `, bold(approver)) : null,
		until ? body(gap.overdue ? bold(until, riskColors.high) : until) : null,
		incomplete ? body(bold(t("report.mark.incomplete"), riskColors.high)) : null,
	];
	const carried = [owner && `${t("report.treatment.owner")}: ${owner}`, due && t("report.due", { date: date(due) })];
	return [
		...(treatment === "accept" ? accepted : []).filter((paragraph) => paragraph !== null),
		...lines(carried.filter((text) => text !== "").join(", ")).map((paragraph) => small(...paragraph.inlines)),
	];
}

function writeSettled(work: Work): void {
	const { sheet, words, report } = work;
	const { t } = words;
	const settled = report.tensions.filter(({ note }) => note.trim() !== "");
	if (settled.length === 0) return;
	const title = t("export.decisions.settled", { n: settled.length });
	const rows = settled.map((tension) => ({ cells: [between(tension, work), lines(tension.note)] }));
	sheet.add(...heading(sheet, [title], { ...look, bookmark: { level: 2, title } }));
	sheet.add(...table(sheet, [{ width: 70 }, { width: 100 }], [t("export.decisions.between"), t("report.tensions.note")], rows));
}

const between = (tension: TensionRow, work: Work): Paragraph[] =>
	tensionEnds(tension).map((end) => body(requirementLink(end, work)));
