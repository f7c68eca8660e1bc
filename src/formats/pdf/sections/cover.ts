/** The first page: what was reviewed, where it stands, who says so. */

import { verdictText } from "../../../i18n/bandWords.ts";
import { headlineText } from "../../../i18n/headlineText.ts";
import { lensVersionText } from "../../../i18n/lensWords.ts";
import type { Words } from "../../../i18n/phrases.ts";
import { participantText, scoreText } from "../../../i18n/reportWords.ts";
import { signOffStateText } from "../../../i18n/signOffWords.ts";
import { type Signed, workloadName } from "../../../report/telling.ts";
import { shortSeal } from "../../../seal/seal.ts";
import { squeezed, textRow } from "../engine/blocks.ts";
import { colors } from "../engine/colors.ts";
import { markRow } from "../engine/mark.ts";
import { textWidth } from "../engine/paper.ts";
import {
	body,
	bold,
	joined,
	link,
	type Paragraph,
	pageOf,
	pageSeparator,
	pillarMark,
	sizes,
	soft,
	styled,
} from "../engine/paragraph.ts";
import { cell, type Row } from "../engine/row.ts";
import { table } from "../engine/table.ts";
import { columnsText, drawColumns } from "../figures/columnsChart.ts";
import type { Work } from "./work.ts";

/** Names longer than this stand in a smaller size, in characters. */
const longName = 60;

const chart = { x: 52, width: textWidth - 52, height: 62 };

/** Draws the cover; where a long name or many people need the room, the spaces between its rows give way. */
export function writeCover(work: Work): void {
	const { sheet } = work;
	const rows = [...naming(work), scoreRow(work), headlineRow(work), ...facts(work)];
	sheet.add(...squeezed(rows, sheet.room));
}

/** The mark, then what was reviewed, when and for whom. */
function naming(work: Work): Row[] {
	const { telling, sheet, label } = work;
	const { report, words } = telling;
	const { t } = words;
	const name = workloadName(telling);
	const owner = report.workload.owner.trim();
	const line = [t("report.asOf", { date: words.date(report.today) }), ...(owner ? [t("pdf.cover.owner", { owner })] : [])];
	const around = { size: 11, color: colors.soft };
	const size = name.length > longName ? sizes.title : sizes.cover;
	return [
		markRow(sheet, label),
		textRow(sheet, [styled(around, t("pdf.cover.kind", { lens: words.lens.title }))], sheet.tag("P"), { above: 31 }),
		textRow(sheet, [styled({ size, bold: true }, name)], sheet.tag("H1"), {
			above: 1,
			anchors: ["cover"],
			bookmark: { level: 1, title: name },
		}),
		textRow(sheet, [styled(around, line.join("\u00A0· "))], sheet.tag("P"), { above: 2 }),
	];
}

function headlineRow({ telling: { report, words }, sheet }: Work): Row {
	const headline = report.headline.map((part) => headlineText(part, words)).join(" ");
	return textRow(sheet, [styled({ size: 13 }, headline)], sheet.tag("P"), { above: 12 });
}

function scoreRow({ telling: { report, words }, sheet }: Work): Row {
	const { overall, pillars } = report;
	const draw = (y: number) => drawColumns(sheet.pen, pillars, words, { ...chart, y });
	const verdict: Paragraph[] = [
		styled({ size: 32, bold: true }, scoreText(overall, words)),
		soft(...(overall ? [`${words.t("score.outOf")}\u00A0· `] : []), verdictText(overall, words)),
	];
	const figure = cell(verdict, { x: 0, width: 48 }, sheet.pen, sheet.tag("P"));
	const picture = { height: chart.height, draw, tag: sheet.tag("Figure", { alt: columnsText(pillars, words) }) };
	const text = figure.lines.reduce((sum, line) => sum + line.height, 0);
	return { cells: [figure], pad: Math.max(0, (chart.height - text) / 2), above: 16, picture };
}

function facts({ telling, sheet }: Work): Row[] {
	const { report, words, lens, signed } = telling;
	const { t } = words;
	const { progress, participants, workload } = report;
	const people = participants.filter(({ name, role }) => `${name}${role}`.trim() !== "");
	const hidden = progress.hidden > 0 ? [t("pdf.cover.hidden", { n: progress.hidden })] : [];
	const priorities = report.pillars.map(({ id, priority }) => [pillarMark(id, words.lens, true), `\u00A0${priority}`]);
	const guide = lens.edition ? [t("pdf.cover.guide", { date: words.date(lens.edition.stamp) })] : [];
	const milestone: [string, Paragraph][] = signed ? [[t("print.milestone"), milestoneLine(signed, words)]] : [];
	const rows: [string, Paragraph][] = [
		...milestone,
		[t("report.participants"), body(words.list(people.map(participantText)) || t("common.notSaid"))],
		[
			t("pdf.cover.questions"),
			body([t("progress.answered", { answered: progress.answered, visible: progress.visible }), ...hidden].join(", ")),
		],
		[t("report.lens"), body([lensVersionText(report.lens, words.lens, words), ...guide].join(", "))],
		[t("export.criticality"), body(t(`criticality.${workload.criticality}`))],
		[t("export.priorities"), body(...joined(priorities))],
	];
	const cells = rows.map(([label, value]) => ({ cells: [[soft(label)], [value]] }));
	return [{ cells: [], above: 12 }, ...table(sheet, [{ width: 46 }, { width: 124 }], null, cells)];
}

/** "Design review, November · Seal 4413 6fa3 · Waits for Ada · p. 10" */
function milestoneLine({ sealed: { milestone, seal }, outcome }: Signed, words: Words): Paragraph {
	const parts = [
		[bold(milestone.name)],
		[words.t("print.seal.short", { seal: shortSeal(seal) })],
		...(outcome ? [[link(signOffStateText(outcome.state, words), "signOff")]] : []),
	];
	return body(...joined(parts), pageOf("signOff", pageSeparator));
}
