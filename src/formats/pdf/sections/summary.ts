/** What a decision maker reads: close these first, accepted, to decide, the price, still open. On one page. */

import type { GapRow } from "../../../domain/judge/requirementRow.ts";
import { gapsInOrder } from "../../../domain/report/reportRows.ts";
import { responsibilityFor } from "../../../domain/report/treatment.ts";
import { planSentence } from "../../../i18n/planWords.ts";
import { decisionText, noGapsText } from "../../../i18n/reportWords.ts";
import { beginPart, heading, prose } from "../engine/blocks.ts";
import { riskColors } from "../engine/colors.ts";
import {
	body,
	bold,
	chip,
	type Inline,
	joined,
	link,
	pageOf,
	pageSeparator,
	pillarMark,
	riskMark,
	sizes,
	small,
	soft,
	titleLink,
} from "../engine/inline.ts";
import { type Row, stackHeight } from "../engine/row.ts";
import { type Content, table } from "../engine/table.ts";
import { priceChart } from "../figures/priceChart.ts";
import { gapPlace, pillarMarks, placeOf, titleOf, type Work } from "./work.ts";

/** How many of each are listed at most; of gaps at least. */
interface Most {
	fewestGaps: number;
	accepted: number;
	decisions: number;
	clarify: number;
}

/** From roomy to tight: the next is taken where even the fewest gaps do not fit beside the one before. */
const steps: Most[] = [
	{ fewestGaps: 5, accepted: 4, decisions: 3, clarify: 8 },
	{ fewestGaps: 5, accepted: 3, decisions: 3, clarify: 5 },
	{ fewestGaps: 5, accepted: 3, decisions: 2, clarify: 3 },
	{ fewestGaps: 3, accepted: 3, decisions: 2, clarify: 3 },
	{ fewestGaps: 3, accepted: 2, decisions: 2, clarify: 3 },
	{ fewestGaps: 1, accepted: 1, decisions: 1, clarify: 1 },
];

/** Chips of one gap; all of them stand with the gap itself. */
const mostChips = 2;

/** Headings of this page, which has much to hold. */
const tight = { above: 5, size: sizes.gap };

/** The gaps take what room is left, up to so many. */
const mostGaps = 12;

/** Writes the summary with as much of everything as one page holds. */
export function writeSummary(work: Work): void {
	const { sheet, words } = work;
	beginPart(sheet, words.t("pdf.summary"), "summary", "newPage");
	sheet.add(...prose(sheet, [soft(words.t("pdf.summary.intro"))], { above: 0 }));
	sheet.add(...fittingRows(work));
}

function fittingRows(work: Work): Row[] {
	const gaps = toClose(work);
	let rows: Row[] = [];
	for (const most of steps) {
		const rest = [...accepted(work, most), ...decisions(work, most), ...price(work), ...clarify(work, most)];
		for (let count = Math.min(mostGaps, gaps.length); count >= Math.min(most.fewestGaps, gaps.length); count -= 1) {
			rows = [...planned(work), ...closeFirst(work, gaps, count), ...rest];
			if (stackHeight(rows) <= work.sheet.room) return rows;
		}
	}
	return rows;
}

/** Gaps that the team means to close: not accepted, deferred or transferred. */
const toClose = ({ gaps }: Work): GapRow[] =>
	gaps.filter(({ decision: { treatment } }) => treatment === null || treatment === "mitigate");

function closeFirst(work: Work, gaps: GapRow[], count: number): Row[] {
	const { sheet, words } = work;
	const { t } = words;
	const head = heading(sheet, [t("pdf.closeFirst")], tight);
	if (gaps.length === 0) return [...head, ...prose(sheet, [body(noGaps(work))])];
	const columns = [{ width: 10 }, { width: 60 }, { width: 31, risks: true }, { width: 17 }, { width: 26 }, { width: 26 }];
	const names = ["number", "gap", "risk", "effort", "tradeoffs", "owner"] as const;
	const titles = names.map((name) => t(`report.column.${name}`));
	const rows = gaps.slice(0, count).map((gap) => ({ cells: gapCells(gap, work) }));
	return [...head, ...table(sheet, columns, titles, rows), ...remainder(work, gaps.length - rows.length, "gaps")];
}

/** "All that there is": why no gap stands here. */
function noGaps(work: Work): string {
	return work.gaps.length > 0 ? work.words.t("pdf.closeFirst.none") : noGapsText(work.report, work.words);
}

function gapCells(gap: GapRow, work: Work): Content[] {
	const { words, gaps, report } = work;
	const { t } = words;
	const facts: (Inline | string)[][] = [...pillarMarks(gap, work, true), [t(`status.${gap.status}`)]];
	const { owner, due } = responsibilityFor(gap, report);
	return [
		`${gaps.indexOf(gap) + 1}`,
		[body(titleLink(titleOf(gap, work), gapPlace(gap.id))), small(...joined(facts), pageOf(gapPlace(gap.id), pageSeparator))],
		[body(...riskMark(gap.risk, t(`risk.${gap.risk}`)))],
		[body(t(`effort.${gap.effort}`)), small(t("points", { n: gap.points }))],
		[gap.tradeoffs.length > 0 ? chips(gap, work) : soft("–")],
		owner || due ? [small(owner || t("report.unassigned")), small(due ? words.date(due) : "")] : [small(t("report.unassigned"))],
	];
}

/** The price first, then what it gives; the strongest of each. */
function chips({ tradeoffs }: GapRow, { words }: Work) {
	const sorted = tradeoffs.toSorted(
		(a, b) => Number(a.direction === "positive") - Number(b.direction === "positive") || b.strength - a.strength,
	);
	const shown = sorted.slice(0, mostChips).flatMap((tradeoff) => [chip(tradeoff, words.lens), " "]);
	return small(...shown, sorted.length > mostChips ? `+${sorted.length - mostChips}` : "");
}

/** A gap's title and page. */
const named = (gap: GapRow, work: Work) =>
	body(titleLink(titleOf(gap, work), gapPlace(gap.id)), pageOf(gapPlace(gap.id), pageSeparator));

/** "7 more, from page 9". */
function remainder({ sheet, words }: Work, n: number, place: string): Row[] {
	return n > 0 ? prose(sheet, [small(link(words.t("report.clarify.more", { n }), place), pageOf(place, pageSeparator))]) : [];
}

/** What the adopted plan brings, and where it stands. */
function planned({ sheet, words, report }: Work): Row[] {
	if (!report.plan) return [];
	const sentence = body(planSentence(report.plan, words, report), pageOf("plan", pageSeparator));
	return prose(sheet, [sentence]);
}

function accepted(work: Work, most: Most): Row[] {
	const { sheet, words, gaps } = work;
	const { t } = words;
	const all = gaps.filter(({ decision }) => decision.treatment === "accept");
	const rows = all.slice(0, most.accepted).map((gap) => {
		const { reason, approver, expires } = gap.decision;
		const until = expires && t(gap.overdue ? "report.mark.overdue" : "report.mark.acceptedUntil", { date: words.date(expires) });
		const who = approver ? `${t("report.treatment.approver")}: ${approver}` : "";
		return {
			cells: [
				[named(gap, work), small(shortened(reason) || t("report.mark.incomplete"))],
				[small(who), gap.overdue ? small(bold(until, riskColors.high)) : small(until)],
			],
		};
	});
	if (rows.length === 0) return [];
	const more = remainder(work, all.length - rows.length, "gaps");
	return [...heading(sheet, [t("pdf.accepted")], tight), ...table(sheet, [{ width: 104 }, { width: 66 }], null, rows), ...more];
}

/** The beginning of a long text; all of it stands with its gap. */
const shortened = (text: string): string => (text.length > 160 ? `${text.slice(0, 160).trimEnd()}…` : text);

function decisions(work: Work, most: Most): Row[] {
	const { sheet, words, report } = work;
	const all = gapsInOrder(report, report.needsDecision);
	const rows = all.slice(0, most.decisions).map((gap) => ({
		cells: [[named(gap, work)], [small(decisionText(gap, words))]],
	}));
	if (rows.length === 0) return [];
	const more = remainder(work, all.length - rows.length, "gaps");
	return [
		...heading(sheet, [words.t("report.decide")], tight),
		...table(sheet, [{ width: 76 }, { width: 94 }], null, rows),
		...more,
	];
}

function price({ sheet, words, report }: Work): Row[] {
	if (report.pressure.length === 0) return [];
	return [...heading(sheet, [words.t("pdf.price")], tight), priceChart(sheet, report.pillars, words)];
}

function clarify(work: Work, most: Most): Row[] {
	const { sheet, words, report } = work;
	const shown = report.toClarify.slice(0, most.clarify);
	if (shown.length === 0) return [];
	const names = shown.map((row) => [
		{ kind: "text" as const, text: titleOf(row, work), to: placeOf(report, row) },
		" (",
		pillarMark(row.credits[0]?.pillar ?? "", words.lens, true),
		")",
	]);
	const more = remainder(work, report.toClarify.length - shown.length, "clarify");
	return [
		...heading(sheet, [words.t("report.clarify")], tight),
		...prose(sheet, [soft(...joined(names))], { above: 0 }),
		...more,
	];
}
