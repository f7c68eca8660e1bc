/** What a decision maker reads: close these first, accepted, to decide, the price, still open. On one page. */

import { effortLevel } from "../../../domain/judge/gap.ts";
import type { GapRow } from "../../../domain/judge/requirementRow.ts";
import { gapsInOrder } from "../../../domain/report/reportRows.ts";
import { isLeftOpen, responsibilityFor } from "../../../domain/report/treatment.ts";
import { treatmentInForce } from "../../../domain/review/decision.ts";
import { planSentence } from "../../../i18n/planWords.ts";
import { decisionText, noGapsText } from "../../../i18n/reportWords.ts";
import { whenText, whoText } from "../../../i18n/whoWords.ts";
import { type Block, cell, column, heading, intro, paragraph, type TableRow, table } from "../../../report/blocks.ts";
import { acceptedUntil } from "../../../report/gap/treatment.ts";
import {
	type Inline,
	joined,
	pageOf,
	plain,
	reference,
	rich,
	riskPart,
	separator,
	soft,
	titleReference,
	tradeoffPart,
} from "../../../report/inline.ts";
import { gapPlace, type Place } from "../../../report/places.ts";
import { pillarParts, placeOf, type Telling, titleOf } from "../../../report/telling.ts";
import { beginPart } from "../engine/blocks.ts";
import { sizes } from "../engine/paragraph.ts";
import { type Row, stackHeight } from "../engine/row.ts";
import { priceChart } from "../figures/priceChart.ts";
import { rowsOf } from "../setting/blocks.ts";
import type { Work } from "./work.ts";

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

/** Tradeoffs of one gap; all of them stand with the gap itself. */
const mostTradeoffs = 2;

/** Headings of this page, which has much to hold. */
const look = { heading: { above: 5, size: sizes.gap }, isOutlined: false };

/** The gaps take what room is left, up to so many. */
const mostGaps = 12;

/** Writes the summary with as much of everything as one page holds. */
export function writeSummary({ sheet, telling }: Work): void {
	const { t } = telling.words;
	beginPart(sheet, t("pdf.summary"), "summary", "newPage");
	sheet.add(...rowsOf(sheet, intro(t("pdf.summary.intro"))));
	sheet.add(...fittingRows({ sheet, telling }));
}

function fittingRows({ sheet, telling }: Pick<Work, "sheet" | "telling">): Row[] {
	const gaps = telling.gaps.filter((gap) => !isLeftOpen(gap));
	const set = (blocks: Block[]) => rowsOf(sheet, blocks, look);
	let rows: Row[] = [];
	for (const most of steps) {
		const above = set([...accepted(telling, most), ...decisions(telling, most)]);
		const rest = [...above, ...price({ sheet, telling }), ...set(clarify(telling, most))];
		for (let count = Math.min(mostGaps, gaps.length); count >= Math.min(most.fewestGaps, gaps.length); count -= 1) {
			rows = [...set([...planned(telling), ...closeFirst(telling, gaps, count)]), ...rest];
			if (stackHeight(rows) <= sheet.room) return rows;
		}
	}
	return rows;
}

/** What the adopted plan brings, and where it stands. */
function planned({ words, report }: Telling): Block[] {
	return report.plan ? paragraph(plain(planSentence(report.plan, words, report), pageOf("plan", separator))) : [];
}

/** Gaps that the team means to close. */
function closeFirst(telling: Telling, gaps: GapRow[], count: number): Block[] {
	const { words, report } = telling;
	const { t } = words;
	const head = heading(3, t("pdf.closeFirst"));
	const why = telling.gaps.length > 0 ? t("pdf.closeFirst.none") : noGapsText(report, words);
	if (gaps.length === 0) return [head, ...paragraph(why)];
	const columns = [
		column(t("report.column.number"), 10),
		column(t("report.column.gap"), 52),
		column(t("report.column.risk"), 30, "risk"),
		column(t("report.column.effort"), 17),
		column(t("report.column.tradeoffs"), 33),
		column(t("report.column.owner"), 28),
	];
	const rows = gaps.slice(0, count).map((gap) => gapCells(gap, telling));
	return [head, ...table(columns, rows), ...remainder(gaps.length - rows.length, "gaps", telling)];
}

function gapCells(gap: GapRow, telling: Telling): TableRow {
	const { words, report, numbers } = telling;
	const { t } = words;
	const place = gapPlace(gap.id);
	const answering = responsibilityFor(gap, report);
	const facts = joined([...pillarParts(gap, telling, "short"), t(`status.${gap.status}`)]);
	return {
		cells: [
			cell(String(numbers.get(gap.id) ?? "")),
			[plain(titleReference(titleOf(gap, telling), place)), soft(plain(facts, pageOf(place, separator)))],
			cell(riskPart(gap.risk, words)),
			[plain(t(`effort.${effortLevel(gap.points)}`)), soft(t("points.short", { n: gap.points }))],
			[tradeoffs(gap, telling)],
			[soft(whoText(answering, words)), soft(whenText(answering, words.date, words))],
		],
	};
}

/** The price first, then what it gives; the strongest of each. */
function tradeoffs({ tradeoffs: all }: GapRow, { words }: Telling): Inline {
	if (all.length === 0) return soft("–");
	const sorted = all.toSorted(
		(a, b) => Number(a.direction === "positive") - Number(b.direction === "positive") || b.strength - a.strength,
	);
	const more = sorted.length > mostTradeoffs ? [soft(`+${sorted.length - mostTradeoffs}`)] : [];
	return joined([...sorted.slice(0, mostTradeoffs).map((one) => tradeoffPart(one, words.lens)), ...more], " ");
}

/** A gap's title and page. */
const named = (gap: GapRow, telling: Telling): Inline =>
	plain(titleReference(titleOf(gap, telling), gapPlace(gap.id)), pageOf(gapPlace(gap.id), separator));

/** "7 more, from page 9". */
const remainder = (n: number, place: Place, { words }: Telling): Block[] =>
	n > 0 ? paragraph(soft(plain(reference(words.t("report.clarify.more", { n }), place), pageOf(place, separator)))) : [];

function accepted(telling: Telling, most: Most): Block[] {
	const { words } = telling;
	const { t } = words;
	const all = telling.gaps.filter(({ decision }) => treatmentInForce(decision) === "accept");
	if (all.length === 0) return [];
	const rows = all.slice(0, most.accepted).map((gap) => {
		const { reason, approver } = gap.decision;
		const who = approver ? rich`${t("report.treatment.approver")}: ${approver}` : "";
		return {
			cells: [
				[named(gap, telling), soft(shortened(reason))],
				[soft(who), ...acceptedUntil(gap, words).map((until) => soft(until))],
			],
		};
	});
	const more = remainder(all.length - rows.length, "gaps", telling);
	return [heading(3, t("pdf.accepted")), ...table([column("", 104), column("", 66)], rows), ...more];
}

/** The beginning of a long text; all of it stands with its gap. */
const shortened = (text: string): string => (text.length > 160 ? `${text.slice(0, 160).trimEnd()}…` : text);

function decisions(telling: Telling, most: Most): Block[] {
	const { words, report } = telling;
	const all = gapsInOrder(report, report.needsDecision);
	if (all.length === 0) return [];
	const rows = all.slice(0, most.decisions).map((gap) => ({ cells: [[named(gap, telling)], [soft(decisionText(gap, words))]] }));
	const more = remainder(all.length - rows.length, "gaps", telling);
	return [heading(3, words.t("report.decide")), ...table([column("", 76), column("", 94)], rows), ...more];
}

function price({ sheet, telling }: Pick<Work, "sheet" | "telling">): Row[] {
	const { words, report } = telling;
	if (report.pressure.length === 0) return [];
	return [...rowsOf(sheet, [heading(3, words.t("pdf.price"))], look), priceChart(sheet, report.pillars, words)];
}

function clarify(telling: Telling, most: Most): Block[] {
	const { words, report } = telling;
	const shown = report.toClarify.slice(0, most.clarify);
	if (shown.length === 0) return [];
	const names = shown.map(
		(row) =>
			rich`${reference(titleOf(row, telling), placeOf(report, row))} (${joined(pillarParts(row, telling, "short").slice(0, 1))})`,
	);
	const more = remainder(report.toClarify.length - shown.length, "clarify", telling);
	return [heading(3, words.t("report.clarify")), ...intro(joined(names)), ...more];
}
