/** Scores of two reports side by side, as figures and as bars. */
import type { Comparison, ScoreChange } from "../../../domain/milestone/comparison.ts";
import { type Sides, scoreTexts } from "../../../i18n/comparisonWords.ts";
import type { Words } from "../../../i18n/phrases.ts";
import { colors, mixed, pillarColor } from "../engine/colors.ts";
import { body, bold, type Inline, pillarMark, small } from "../engine/inline.ts";
import { heightOf, type Row } from "../engine/row.ts";
import type { Sheet } from "../engine/sheet.ts";
import { table } from "../engine/table.ts";
import { drawGauge } from "../figures/gauge.ts";

const columns = [
	{ width: 44 },
	{ width: 24, align: "right" as const },
	{ width: 24, align: "right" as const },
	{ width: 46, align: "right" as const },
	{ width: 32 },
];

/** Where the bars of a row stand; both as high, because none counts more than the other. */
const bars = { x: 138, width: 32, height: 2, apart: 0.6 };

interface Line {
	mark: Inline;
	color: string;
	change: ScoreChange;
}

/** One row for the whole and one for each pillar: before, after, the move, and both as bars. */
export function comparisonScores(sheet: Sheet, { overall, pillars }: Comparison, { before, after }: Sides, words: Words): Row[] {
	const { t } = words;
	const lines: Line[] = [
		{ mark: bold(t("report.overall")), color: colors.ink, change: overall },
		...pillars.map(({ id, ...change }) => ({ mark: pillarMark(id, after.texts), color: pillarColor(id), change })),
	];
	const rows = lines.map(({ mark, change }) => {
		const [was, is, move] = scoreTexts(change, words);
		return { cells: [[body(mark)], was, [body(bold(is))], [small(move)], ""] };
	});
	const head = [t("report.pillar"), before.name, after.name, t("compare.move"), ""];
	const [first, ...rest] = table(sheet, columns, head, rows);
	return first ? [first, ...rest.map((row, index) => withBars(row, lines[index], sheet))] : [];
}

function withBars(row: Row, line: Line | undefined, { pen }: Sheet): Row {
	if (!line) return row;
	const height = heightOf(row);
	const draw = (y: number) => {
		const top = y + (height - 2 * bars.height - bars.apart) / 2;
		drawGauge(pen, line.change.before, mixed(colors.soft, colors.surface, 0.7), { ...bars, y: top });
		drawGauge(pen, line.change.after, line.color, { ...bars, y: top + bars.height + bars.apart });
	};
	return { ...row, picture: { height, draw, tag: null } };
}
