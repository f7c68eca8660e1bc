/** The price other pillars pay, as bars around a middle: to the left what is taken, to the right what is given. */
import { pillarPlace } from "../../../domain/lens/lensTexts.ts";
import type { PillarFigure } from "../../../domain/report/report.ts";
import type { Words } from "../../../i18n/phrases.ts";
import { pillarName, pressureSentence, pressureText } from "../../../i18n/reportWords.ts";
import { colors, mixed, pillarColor } from "../engine/colors.ts";
import { textWidth } from "../engine/paper.ts";
import { sizes } from "../engine/paragraph.ts";
import type { Row } from "../engine/row.ts";
import type { Sheet } from "../engine/sheet.ts";

const step = 5.8;
const bar = 3.4;
const names = 34;
const figures = 16;
/** Of one eighth at most: a small price must not look large. */
const widest = 5;

/** One row of the sheet with a bar for each pillar, its pressure if every gap were closed. */
export function priceChart(sheet: Sheet, pillars: PillarFigure[], words: Words): Row {
	const inWords = pillars.map(({ id, pressure8 }) => pressureSentence(pressure8, pillarName(id, words.lens), words));
	const tag = sheet.tag("Figure", { alt: inWords.join("; ") });
	return { cells: [], above: 1, picture: { height: pillars.length * step, tag, draw: (y) => draw(sheet, pillars, words, y) } };
}

function draw({ pen }: Sheet, pillars: PillarFigure[], words: Words, top: number): void {
	const sides = {
		taken: Math.max(0, ...pillars.map(({ pressure8 }) => pressure8)),
		given: Math.max(0, ...pillars.map(({ pressure8 }) => -pressure8)),
	};
	const room = textWidth - names - figures;
	const unit = Math.min(widest, room / Math.max(1, sides.taken + sides.given));
	const middle = names + figures + sides.taken * unit;
	for (const [index, { id, pressure8 }] of pillars.entries()) {
		const y = top + index * step;
		const baseline = y + step / 2 + 1.1;
		const color = pillarColor(pillarPlace(id, words.lens));
		pen.text(pen.clean(words.lens.pillars[id]?.short ?? id), names - 4, baseline, {
			size: sizes.body,
			bold: true,
			color,
			align: "right",
		});
		const width = Math.abs(pressure8) * unit;
		const x = pressure8 > 0 ? middle - width : middle;
		pen.box({ x, y: y + (step - bar) / 2, width, height: bar }, pressure8 > 0 ? color : mixed(color, colors.surface, 0.45));
		const text = pressure8 === 0 ? words.t("report.pressure.nothing") : pressureText(pressure8, words);
		pen.text(pen.clean(text), names + figures - 4, baseline, { size: sizes.body, color: colors.soft, align: "right" });
	}
	pen.line(middle, top, middle, top + pillars.length * step, colors.strong, 0.35);
}
