/** The briefing on two pages: the result, what to decide with room for a pen, what is unknown; then gaps, plan, what stays open, signatures. */
import { type Briefing, briefingOf } from "../../../../domain/report/briefing.ts";
import { bandText } from "../../../../i18n/bandWords.ts";
import {
	highTwiceText,
	liftText,
	unknownFacts,
	unknownSum,
	unknownTitle,
	verdictSentence,
} from "../../../../i18n/briefingWords.ts";
import { evidenceSummary } from "../../../../i18n/evidenceWords.ts";
import { givenSummary } from "../../../../i18n/givenWords.ts";
import { scoreText } from "../../../../i18n/reportWords.ts";
import { targetText } from "../../../../i18n/targetWords.ts";
import { workloadName } from "../../../../report/telling.ts";
import { heading, squeezed, textRow } from "../../engine/blocks.ts";
import { colors } from "../../engine/colors.ts";
import { markRow } from "../../engine/mark.ts";
import { textWidth } from "../../engine/paper.ts";
import { body, bold, type Paragraph, sizes, small, soft, styled } from "../../engine/paragraph.ts";
import { cell, type Row, stackHeight } from "../../engine/row.ts";
import { table } from "../../engine/table.ts";
import { columnsText, drawColumns, drawHighRisks } from "../../figures/columnsChart.ts";
import type { Work } from "../work.ts";
import { decisionRows } from "./decisionRows.ts";
import { secondPage } from "./secondPage.ts";

const look = { above: 5, size: sizes.gap };

/** In millimetres; the high risks stand below the columns. */
const chart = { x: 0, width: textWidth, height: 46, risks: 5 };

/** Writes both pages; `isAlone`: no page to sign follows. */
export function writeBriefing(work: Work, isAlone: boolean): void {
	const { sheet, telling } = work;
	const briefing = briefingOf(telling.report);
	sheet.add(...firstPage(work, briefing));
	sheet.breakPage();
	sheet.add(...secondPage(work, briefing, isAlone));
	work.onPart();
}

/** As many unknowns as the page holds, in two columns. */
function firstPage(work: Work, briefing: Briefing): Row[] {
	const { sheet } = work;
	const fixed = [...opening(work, briefing), chartRow(work), ...twiceRows(work, briefing), ...decisionRows(work, briefing)];
	for (let count = briefing.unknown.points.length; count > 0; count -= 1) {
		const rows = [...fixed, ...unknownRows(work, briefing, count)];
		if (stackHeight(rows) <= sheet.room) return rows;
	}
	return squeezed(fixed, sheet.room);
}

function opening({ sheet, telling, label }: Work, briefing: Briefing): Row[] {
	const { words, report } = telling;
	const { t, date } = words;
	const { score, lift, target } = briefing;
	const about = [t("pdf.brief.kind"), t("report.asOf", { date: date(report.today) })].join("\u00A0· ");
	const verdict: Paragraph = soft(
		...(score ? [`${t("score.outOf")}\u00A0· `] : []),
		bold(bandText(score, words), colors.ink),
		...(lift ? [`\u00A0· ${liftText(lift, words)}`] : []),
	);
	const mark = markRow(sheet, label);
	const named = [styled({ size: sizes.gap, bold: true }, workloadName(telling)), small(about)];
	const tag = sheet.tag("P");
	const figure = { x: 0, width: 28 };
	const beside = { x: 30, width: textWidth - 30 };
	return [
		{ ...mark, cells: [...mark.cells, cell(named, { x: 10, width: 110 }, sheet.pen, sheet.tag("P"))], pad: 3 },
		textRow(sheet, [styled({ size: 15.5, bold: true }, verdictSentence(briefing, words))], sheet.tag("H1"), {
			above: 4,
			anchors: ["cover"],
			bookmark: { level: 1, title: t("pdf.brief") },
		}),
		{
			cells: [
				cell([styled({ size: 19, bold: true }, scoreText(score, words))], figure, sheet.pen, tag),
				cell([verdict], beside, sheet.pen, tag),
			],
			above: 2,
		},
		...(report.evidence ? [textRow(sheet, [body(evidenceSummary(report.evidence, words))], sheet.tag("P"), { above: 1 })] : []),
		...(report.given ? [textRow(sheet, [body(givenSummary(report.given, words))], sheet.tag("P"), { above: 1 })] : []),
		...(target ? [textRow(sheet, [body(targetText(target, words))], sheet.tag("P"), { above: 1 })] : []),
	];
}

function chartRow({ sheet, telling: { report, words } }: Work): Row {
	const { pillars } = report;
	const draw = (y: number) => {
		drawColumns(sheet.pen, pillars, words, { ...chart, y });
		drawHighRisks(sheet.pen, pillars, words, { ...chart, y: y + chart.height + chart.risks - 1 });
	};
	const picture = { height: chart.height + chart.risks, draw, tag: sheet.tag("Figure", { alt: columnsText(pillars, words) }) };
	return { cells: [], above: 4, picture };
}

/** Under the columns, where their high risks add up to more than there are. */
function twiceRows({ sheet, telling: { report, words } }: Work, { pillars }: Briefing): Row[] {
	const twice = highTwiceText(pillars, report.risks.high, words);
	return twice === "" ? [] : [textRow(sheet, [small(twice)], sheet.tag("P"), { above: 1 })];
}

function unknownRows({ sheet, telling }: Work, { unknown, today }: Briefing, count: number): Row[] {
	const { words } = telling;
	const { t } = words;
	const cells = unknown.points
		.slice(0, count)
		.map((point) => [[body(unknownTitle(point, words))], [small(unknownFacts(point, today, words).join("\u00A0· "))]]);
	const half = Math.ceil(cells.length / 2);
	const rows = cells.slice(0, half).map((left, index) => ({ cells: [...left, ...(cells[half + index] ?? [])] }));
	const rest = unknown.points.length - count;
	const title = [
		bold(t("briefing.unknown")),
		{ kind: "text" as const, text: `  ${unknownSum(unknown, words)}`, color: colors.soft },
	];
	const more = rest > 0 ? [textRow(sheet, [small(t("report.clarify.more", { n: rest }))], sheet.tag("P"), { above: 1 })] : [];
	return [
		...heading(sheet, title, look),
		...table(sheet, [{ width: 48 }, { width: 37 }, { width: 48 }, { width: 37 }], null, rows),
		...more,
	];
}
