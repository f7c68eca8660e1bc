/** What changed between two reports of a review: scores, gaps and answers. */
import type { Comparison, GapChange, ScoreChange } from "../domain/milestone/comparison.ts";
import {
	answerTexts,
	changedTitle,
	gapCountsText,
	gapKinds,
	gapTexts,
	movedBesides,
	type Sides,
	scoreTexts,
} from "../i18n/comparisonWords.ts";
import type { Words } from "../i18n/phrases.ts";
import { type Block, type Column, cell, column, heading, intro, paragraph, type TableRow, table } from "./blocks.ts";
import { bareText, pillarPart, soft, strong } from "./inline.ts";

/** Below the title, which each format sets in its own way. */
export const tellComparison = (comparison: Comparison, sides: Sides, words: Words): Block[] => [
	heading(2, words.t("compare.scores")),
	...movedBesides(sides, words).flatMap((said) => paragraph(said)),
	...scores(comparison, sides, words),
	heading(2, words.t("compare.gaps")),
	...intro(gapCountsText(comparison, words)),
	...gapKinds.flatMap((kind) => gaps(kind, comparison, sides, words)),
	heading(2, words.t("compare.answers")),
	...answers(comparison, sides, words),
];

function scores({ overall, pillars }: Comparison, { before, after }: Sides, words: Words): Block[] {
	const { t } = words;
	const columns = [
		column(t("report.pillar"), 44),
		column(before.name, 24, "figure"),
		column(after.name, 24, "figure"),
		column(t("compare.move"), 46, "figure"),
	];
	const row = (name: TableRow["cells"][number], change: ScoreChange): TableRow => {
		const [was, is, move] = scoreTexts(change, words);
		return { cells: [name, cell(was), cell(strong(is)), cell(soft(move))] };
	};
	const bars = [
		{ pillar: null, before: overall.before, after: overall.after },
		...pillars.map(({ id, ...change }) => ({ pillar: id, before: change.before, after: change.after })),
	];
	const rows = [
		row(cell(strong(t("report.overall"))), overall),
		...pillars.map((change) => row([pillarPart(change.id, after.texts)], change)),
	];
	const alternative = rows.map(({ cells }) => cells.flat().map(bareText).join(" ")).join("; ");
	return [
		{
			kind: "figure",
			alternative,
			caption: t("print.compare.read"),
			table: { kind: "table", columns, rows },
			drawing: { id: "scores", bars },
		},
	];
}

const sidesBeside = (first: string, { before, after }: Sides): Column[] => [
	column(first, 66),
	column(before.name, 50),
	column(after.name, 54),
];

function gaps(kind: GapChange["kind"], comparison: Comparison, sides: Sides, words: Words): Block[] {
	const changes = comparison.gaps.filter((change) => change.kind === kind);
	if (changes.length === 0) return [];
	const rows = changes.map((change) => {
		const [was, is] = gapTexts(change, words);
		return { cells: [cell(strong(changedTitle(change.id, sides))), cell(soft(was)), cell(is)] };
	});
	return [
		heading(3, words.t(`compare.gaps.${kind}`, { n: changes.length })),
		...intro(words.t(`print.compare.${kind}`)),
		...table(sidesBeside(words.t("report.column.gap"), sides), rows),
	];
}

function answers({ answers: changes }: Comparison, sides: Sides, words: Words): Block[] {
	const { t } = words;
	if (changes.length === 0) return paragraph(t("compare.answers.none"));
	const rows = changes.map((change) => {
		const [was, is] = answerTexts(change, sides, words);
		return { cells: [cell(strong(sides.after.texts.items[change.item]?.title ?? change.item)), cell(soft(was)), cell(is)] };
	});
	return [
		...intro(t("compare.answers.count", { n: changes.length })),
		...table(sidesBeside(t("export.gap.question"), sides), rows),
	];
}
