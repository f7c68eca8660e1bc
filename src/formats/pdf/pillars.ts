/** Pillar by pillar: what each stands for, where it stands, and what holds it back. */
import type { PillarFigure } from "../../domain/report.ts";
import { scoreText, verdictText } from "../../i18n/reportWords.ts";
import { beginPart, squeezed } from "./blocks.ts";
import { pillarColor } from "./colors.ts";
import { contentsRows, type Entry } from "./contents.ts";
import { drawGauge } from "./gauge.ts";
import { body, pillarMark, sizes, small, styled } from "./inline.ts";
import { textWidth } from "./paper.ts";
import { cell, type Row } from "./row.ts";
import type { Sheet } from "./sheet.ts";
import type { Work } from "./work.ts";

const texts = 112;
const gauge = { x: texts + 6, width: textWidth - texts - 6, height: 2.4 };

/** Writes the pillars and, below them, the contents. */
export function writePillars(work: Work, entries: Entry[]): void {
	const { sheet, words, report } = work;
	beginPart(sheet, words.t("report.pillars"), "pillars", "newPage");
	const rows = [...report.pillars.map((pillar) => pillarRow(sheet, pillar, work)), ...contentsRows(work, entries)];
	sheet.add(...squeezed(rows, sheet.room));
}

function pillarRow(sheet: Sheet, pillar: PillarFigure, { words }: Work): Row {
	const { t, lens } = words;
	const { id, score, priority, risks, progress } = pillar;
	const answered = t("report.answered.of", { answered: progress.answered, visible: progress.visible });
	const counts = [
		`${t("report.priority")} ${t("report.priority.of", { priority })}`,
		`${t("report.answered.column")}: ${answered}`,
	];
	const left = [
		styled({ size: sizes.gap }, pillarMark(id, lens)),
		body(lens.pillars[id]?.purpose ?? ""),
		small(counts.join("\u00A0· ")),
	];
	const right = [styled({ size: 15, bold: true }, scoreText(score, words)), small(verdictText(score, risks.high, words))];
	const draw = (y: number) => drawGauge(sheet.pen, score, pillarColor(id), { ...gauge, y: y + 10.5 });
	return {
		cells: [
			cell(left, { x: 4, width: texts - 4 }, sheet.pen, sheet.tag("P")),
			cell(
				right.map((paragraph, index) => (index === 0 ? paragraph : { ...paragraph, above: 5 })),
				{ x: gauge.x, width: gauge.width },
				sheet.pen,
				sheet.tag("P"),
			),
		],
		above: 3.5,
		pad: 2,
		bar: pillarColor(id),
		picture: { height: 20, draw, tag: null },
	};
}
