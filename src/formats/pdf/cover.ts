/** The first page: what was reviewed, where it stands, who says so. */
import { headlineText } from "../../i18n/phrases.ts";
import { bandText, participantText, scoreText } from "../../i18n/reportWords.ts";
import { textRow } from "./blocks.ts";
import { colors } from "./colors.ts";
import { columnsText, drawColumns } from "./columnsChart.ts";
import { body, joined, type Paragraph, pillarMark, sizes, soft, styled } from "./inline.ts";
import { cell } from "./row.ts";
import { area } from "./sheet.ts";
import { table } from "./table.ts";
import { type Work, workloadName } from "./work.ts";

const chart = { x: area.left + 52, width: area.width - 52, height: 62 };

/** Draws the cover on the first page. */
export function writeCover(work: Work): void {
	const { report, words, sheet } = work;
	const { t } = words;
	const name = workloadName(work);
	sheet.add({ cells: [], picture: { height: 34, draw: (y) => drawPlumb(work, y), tag: null } });
	sheet.add(
		textRow(sheet, [styled({ size: 11, color: colors.soft }, t("pdf.cover.kind", { lens: words.lens.title }))], sheet.tag("P"), {
			above: 14,
		}),
	);
	sheet.add(
		textRow(sheet, [styled({ size: sizes.cover, bold: true }, name)], sheet.tag("H1"), {
			above: 1,
			anchors: ["cover"],
			bookmark: { level: 1, title: name },
		}),
	);
	const owner = report.workload.owner.trim();
	const line = [t("report.asOf", { date: words.date(report.today) }), ...(owner ? [t("pdf.cover.owner", { owner })] : [])];
	sheet.add(textRow(sheet, [styled({ size: 11, color: colors.soft }, line.join("\u00A0· "))], sheet.tag("P"), { above: 2 }));
	writeScore(work);
	const headline = report.headline.map((part) => headlineText(part, words)).join(" ");
	sheet.add(textRow(sheet, [styled({ size: 13 }, headline)], sheet.tag("P"), { above: 12 }));
	sheet.add({ cells: [], pad: 5 });
	writeFacts(work);
}

/** A plumb line with its bob. */
function drawPlumb({ sheet: { pen } }: Work, y: number): void {
	const x = area.left + 3;
	pen.line(x, y, x, y + 11, colors.accent, 0.7);
	pen.polygon(
		[
			[x - 2.4, y + 10],
			[x + 2.4, y + 10],
			[x, y + 16.5],
		],
		colors.accent,
	);
}

function writeScore({ report, words, sheet }: Work): void {
	const { overall, pillars } = report;
	const draw = (y: number) => drawColumns(sheet.pen, pillars, words, { ...chart, y });
	const verdict: Paragraph[] = [
		styled({ size: 32, bold: true }, scoreText(overall, words)),
		soft(...(overall ? [`${words.t("score.outOf")}\u00A0· `] : []), bandText(overall, words)),
	];
	const figure = cell(verdict, { x: area.left, width: 48 }, sheet.pen, sheet.tag("P"));
	const picture = { height: chart.height, draw, tag: sheet.tag("Figure", columnsText(pillars, words)) };
	const text = figure.lines.reduce((sum, line) => sum + line.height, 0);
	sheet.add({ cells: [figure], pad: Math.max(0, (chart.height - text) / 2), above: 16, picture });
}

function writeFacts({ report, words, sheet, lens }: Work): void {
	const { t } = words;
	const { progress, participants, workload } = report;
	const hidden = progress.hidden > 0 ? [t("pdf.cover.hidden", { n: progress.hidden })] : [];
	const priorities = report.pillars.map(({ id, priority }) => [pillarMark(id, words.lens, true), `\u00A0${priority}`]);
	const guide = lens.edition ? [t("pdf.cover.guide", { date: words.date(lens.edition.stamp) })] : [];
	const rows: [string, Paragraph][] = [
		[t("report.participants"), body(words.list(participants.map(participantText)) || t("common.notSaid"))],
		[
			t("pdf.cover.questions"),
			body([t("progress.answered", { answered: progress.answered, visible: progress.visible }), ...hidden].join(", ")),
		],
		[
			t("report.lens"),
			body([t("report.lens.version", { title: words.lens.title, version: report.lens.version }), ...guide].join(", ")),
		],
		[t("export.criticality"), body(t(`criticality.${workload.criticality}`))],
		[t("export.priorities"), body(...joined(priorities))],
	];
	const cells = rows.map(([label, value]) => ({ cells: [[soft(label)], [value]] }));
	sheet.add(...table(sheet, [{ width: 46 }, { width: 124 }], null, cells));
}
