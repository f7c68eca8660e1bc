/** Pillar by pillar: what each stands for, where it stands, and what holds it back. */
import type { PillarFigure } from "../../../domain/report/report.ts";
import { scoreText, verdictText } from "../../../i18n/reportWords.ts";
import { beginPart, squeezed } from "../engine/blocks.ts";
import { pillarColor } from "../engine/colors.ts";
import { body, type Paragraph, pillarMark, sizes, small, styled } from "../engine/inline.ts";
import { textWidth } from "../engine/paper.ts";
import { cell, type Row } from "../engine/row.ts";
import type { Sheet } from "../engine/sheet.ts";
import { drawGauge } from "../figures/gauge.ts";
import { contentsRows, type Entry } from "./contents.ts";
import type { Work } from "./work.ts";

const inset = 4;
const texts = 112;
const gauge = { x: texts + 6, width: textWidth - texts - 6, height: 2.4 };

/** Writes the pillars and, below them, the contents. */
export function writePillars(work: Work, entries: Entry[]): void {
	const { sheet, words, report } = work;
	beginPart(sheet, words.t("report.pillars"), "pillars", "newPage");
	const rows = [...report.pillars.flatMap((pillar) => pillarRows(sheet, pillar, work)), ...contentsRows(work, entries)];
	sheet.add(...squeezed(rows, sheet.room));
}

/** What it stands for beside its score, and below both, over the whole width, what holds it back. */
function pillarRows(sheet: Sheet, pillar: PillarFigure, { words }: Work): Row[] {
	const { t, lens } = words;
	const { id, score, priority, risks, progress } = pillar;
	const answered = t("report.answered.of", { answered: progress.answered, visible: progress.visible });
	const facts = [
		verdictText(score, risks.high, words),
		`${t("report.priority")} ${t("report.priority.of", { priority })}`,
		`${t("report.answered.column")}: ${answered}`,
	];
	const left = [styled({ size: sizes.gap }, pillarMark(id, lens)), body(lens.pillars[id]?.purpose ?? "")];
	const right = [styled({ size: 15, bold: true }, scoreText(score, words))];
	const draw = (y: number) => drawGauge(sheet.pen, score, pillarColor(id), { ...gauge, y: y + 10.5 });
	const bar = pillarColor(id);
	const place = (x: number, width: number, ...paragraphs: Paragraph[]) =>
		cell(paragraphs, { x, width }, sheet.pen, sheet.tag("P"));
	return [
		{
			cells: [place(inset, texts - inset, ...left), place(gauge.x, gauge.width, ...right)],
			above: 3.5,
			pad: 1.5,
			bar,
			picture: { height: 14, draw, tag: null },
			keep: true,
		},
		{ cells: [place(inset, textWidth - inset, small(facts.join("\u00A0· ")))], pad: 1, bar },
	];
}
