/** Every gap by itself: risk first, with the figures behind its place, and what the team decided about it. */

import type { GapRow } from "../../../domain/judge/requirementRow.ts";
import type { Level } from "../../../domain/lens/lens.ts";
import { isLeftOpen, responsibilityFor } from "../../../domain/report/treatment.ts";
import { effortText, noGapsText, statusText, worthText } from "../../../i18n/reportWords.ts";
import { beginPart, heading, labelled, prose, textRow } from "../engine/blocks.ts";
import { pillarColor, riskColors } from "../engine/colors.ts";
import {
	body,
	bold,
	joined,
	link,
	type Paragraph,
	pageOf,
	pageSeparator,
	pillarMark,
	riskMark,
	sizes,
	small,
	soft,
	styled,
} from "../engine/inline.ts";
import { textWidth } from "../engine/paper.ts";
import { cell, endingTogether, type Row, together } from "../engine/row.ts";
import { factorRows } from "./factors.ts";
import { gapParts, type Said } from "./gapParts.ts";
import { gapTable } from "./gapTable.ts";
import { gapPlace, listedPlace, pillarMarks, questionName, questionOf, questionPlace, titleOf, type Work } from "./work.ts";

/** Figures, decision and question of a gap stay on one page up to this height, in millimetres. */
const wholeEnd = 70;

/** Of longer ones the last two rows, up to this height. */
const lastRows = 35;

const levels: Level[] = ["high", "medium", "low"];

/** Writes the gaps, each with a bookmark and a place that others link to. */
export function writeGaps(work: Work): void {
	const { sheet, words, gaps } = work;
	const { t } = words;
	beginPart(sheet, t("report.gaps"), "gaps", "newPage");
	if (gaps.length === 0) {
		sheet.add(...prose(sheet, [body(noGapsText(work.report, words))]));
		return;
	}
	sheet.add(
		...prose(sheet, [
			soft(t("report.order.riskFirst"), ": ", t("report.order.riskFirst.rule"), "."),
			soft(t("report.why.formula")),
		]),
	);
	sheet.add({ cells: [], pad: 1, keep: true }, ...gapTable(work));
	for (const risk of levels) writeLevel(work, risk);
}

function writeLevel(work: Work, risk: Level): void {
	const { sheet, words, gaps } = work;
	const own = gaps.filter((gap) => gap.risk === risk);
	if (own.length === 0) return;
	const title = words.t(`report.count.${risk}`, { n: own.length });
	sheet.add(...heading(sheet, riskMark(risk, title), { bookmark: { level: 2, title }, above: 10 }));
	for (const gap of own) {
		writeGap(gap, work);
		work.onPart();
	}
}

function writeGap(gap: GapRow, work: Work): void {
	const { sheet } = work;
	sheet.add(...gapHead(gap, work));
	for (const [index, [label, said]] of gapParts(gap, work).entries())
		sheet.add(...labelled(sheet, label, said, { keep: index === 0 }));
	const end = [...decided(gap, work), ...asked(gap, work)].flatMap(([label, said]) => labelled(sheet, label, said));
	sheet.add(...together([...factorRows(gap, work), ...endingTogether(end, lastRows)], wholeEnd));
}

/** Number, title and risk; below it pillars, status, effort, net worth. */
function gapHead(gap: GapRow, work: Work): Row[] {
	const { sheet, words, gaps } = work;
	const number = `${gaps.indexOf(gap) + 1}`;
	const title = titleOf(gap, work);
	const color = pillarColor(gap.credits[0]?.pillar ?? "");
	const tag = sheet.tag("H3");
	const head: Row = {
		cells: [
			cell([styled({ size: sizes.gap, bold: true, color }, number)], { x: 4, width: 9 }, sheet.pen, tag),
			cell([styled({ size: sizes.gap, bold: true }, title)], { x: 13, width: textWidth - 13 - 42 }, sheet.pen, tag),
			cell(
				[body(...riskMark(gap.risk, words.t(`risk.${gap.risk}`)))],
				{ x: textWidth - 40, width: 40, align: "right" },
				sheet.pen,
				tag,
			),
		],
		above: 9,
		pad: 0.6,
		bar: color,
		keep: true,
		anchors: [gapPlace(gap.id)],
		bookmark: { level: 3, title: `${number}. ${title}` },
	};
	const net = `${words.t("report.why.net")} ${worthText(gap.net24, words)}`;
	const facts = [...pillarMarks(gap, work), [statusText(gap, words)], [effortText(gap, words)], [net]];
	const marks = [
		...(gap.needsDecision ? [[bold(words.t("report.mark.needsDecision"), riskColors.high)]] : []),
		...(gap.confirmed ? [] : [[words.t("applicability.unconfirmed")]]),
	];
	return [
		head,
		textRow(sheet, [small(...joined([...facts, ...marks]))], sheet.tag("P"), { inset: 13, bar: color, pad: 0.6, keep: true }),
	];
}

/** What the team said about the gap. */
function decided(gap: GapRow, { report, words }: Work): Said[] {
	const { t } = words;
	const { treatment, note, decision, reason, approver, expires, compensating, wonPillar, wonWhy } = gap.decision;
	const { owner, due, inherited } = responsibilityFor(gap, report);
	const who = [owner, due && t("report.due", { date: words.date(due) })].filter((text) => text !== "").join(", ");
	const until = expires && t(gap.overdue ? "report.mark.overdue" : "report.mark.acceptedUntil", { date: words.date(expires) });
	const accepted: (Paragraph | null)[] = [
		field(t("report.treatment.reason"), reason),
		field(t("report.treatment.approver"), approver),
		until ? body(gap.overdue ? bold(until, riskColors.high) : until) : null,
		field(t("export.compensating"), compensating),
		treatment === "accept" && !(reason && approver && expires) ? body(bold(t("report.mark.incomplete"), riskColors.high)) : null,
	];
	const won = [
		wonPillar ? body(bold(`${t("export.won")}: `), pillarMark(wonPillar, words.lens)) : null,
		field(t("export.won.why"), wonWhy),
	];
	const said = [
		body(bold(treatment ? t(`treatment.${treatment}`) : t("report.treatment.open"))),
		...(treatment === "accept" ? accepted : []),
		...(isLeftOpen(gap) ? won : []),
		field(t("report.treatment.note"), note),
		field(t("report.treatment.decision"), decision),
	];
	return [
		[t("report.treatment"), said.flatMap((paragraph) => paragraph ?? [])],
		[
			t("report.column.owner"),
			owner || due ? [body(who, inherited ? ` (${t("report.inherited")})` : "")] : [soft(t("report.unassigned"))],
		],
	];
}

/** The question that decides it. */
function asked(gap: GapRow, work: Work): Said[] {
	const question = questionOf(gap, work);
	if (!question) return [];
	const place = questionPlace(gap.item);
	const text = `${questionName(question, work)}: ${work.words.lens.items[gap.item]?.title ?? gap.item}`;
	return [
		[
			work.words.t("export.gap.question"),
			[body(link(text, place), pageOf(place, pageSeparator)), small(link(work.words.t("export.gap.back"), listedPlace(gap.id)))],
		],
	];
}

const field = (label: string, text: string): Paragraph | null => (text.trim() ? body(bold(`${label}: `), text) : null);
