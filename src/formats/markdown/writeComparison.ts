import type { Comparison, GapChange } from "../../domain/milestone/comparison.ts";
import {
	answerTexts,
	changedTitle,
	gapCountsText,
	gapKinds,
	gapTexts,
	type Sides,
	scoreTexts,
} from "../../i18n/comparisonWords.ts";
import type { Words } from "../../i18n/phrases.ts";
import { pillarName } from "../../i18n/reportWords.ts";
import { type Block, heading, paragraph, table } from "../document/blocks.ts";
import { plain, rich } from "../document/inline.ts";
import { documentMarkdown } from "../document/markdown.ts";

/** What changed between two reports of a review as Markdown: scores, gaps and answers. */
export function writeComparison(comparison: Comparison, sides: Sides, words: Words): string {
	const { t, date } = words;
	const { before, after } = sides;
	const name = after.report.workload.name.trim() || t("review.unnamed");
	const reports = [before, after].map((side) => `${side.name} (${date(side.day)})`);
	return documentMarkdown([
		heading(1, plain(t("compare.document", { name }))),
		paragraph(plain(reports.join(" → "))),
		heading(2, plain(t("compare.scores"))),
		scores(comparison, sides, words),
		heading(2, plain(t("compare.gaps"))),
		paragraph(plain(gapCountsText(comparison, words))),
		...gapKinds.flatMap((kind) => gaps(kind, comparison, sides, words)),
		heading(2, plain(t("compare.answers"))),
		...answers(comparison, sides, words),
	]);
}

const columnsOf = (first: string, { before, after }: Sides) => [first, before.name, after.name].map(plain);

function scores({ overall, pillars }: Comparison, sides: Sides, words: Words): Block {
	const { t } = words;
	const [was, is, move] = scoreTexts(overall, words);
	return table(
		[...columnsOf(t("report.pillar"), sides), plain(t("compare.move"))],
		[
			[rich`**${t("report.overall")}**`, plain(was), rich`**${is}**`, plain(move)],
			...pillars.map((change) => [pillarName(change.id, sides.after.texts), ...scoreTexts(change, words)].map(plain)),
		],
		[1, 2, 3],
	);
}

function gaps(kind: GapChange["kind"], comparison: Comparison, sides: Sides, words: Words): Block[] {
	const rows = comparison.gaps.filter((change) => change.kind === kind);
	if (rows.length === 0) return [];
	return [
		heading(3, plain(words.t(`compare.gaps.${kind}`, { n: rows.length }))),
		table(
			columnsOf(words.t("report.column.gap"), sides),
			rows.map((change) => [changedTitle(change.id, sides), ...gapTexts(change, words)].map(plain)),
		),
	];
}

function answers({ answers: changes }: Comparison, sides: Sides, words: Words): Block[] {
	const { t } = words;
	if (changes.length === 0) return [paragraph(plain(t("compare.answers.none")))];
	const title = (item: string) => sides.after.texts.items[item]?.title ?? item;
	return [
		table(
			columnsOf(t("export.gap.question"), sides),
			changes.map((change) => [title(change.item), ...answerTexts(change, sides, words)].map(plain)),
		),
	];
}
