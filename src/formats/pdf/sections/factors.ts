/** The sum behind a gap's place: every term with its formula, the net worth, and the net worth per point. */
import type { Factor, GapRow } from "../../../domain/judge/requirementRow.ts";
import { factorText, formulaText, inColumn, pillarName, signedNumber, valueText } from "../../../i18n/reportWords.ts";
import { labelled, textFrom } from "../engine/blocks.ts";
import { colors } from "../engine/colors.ts";
import { body, bold, type Paragraph, small, soft } from "../engine/inline.ts";
import { cell, type Row } from "../engine/row.ts";
import { tagIn } from "../engine/tags.ts";
import type { Work } from "./work.ts";

const places: { x: number; width: number; align?: "right" }[] = [
	{ x: textFrom, width: 73 },
	{ x: 111, width: 32 },
	{ x: 145, width: 25, align: "right" },
];

/** A small table beside its label; its rows stay together. */
export function factorRows(gap: GapRow, work: Work): Row[] {
	const { sheet, words } = work;
	const { t } = words;
	const terms = gap.factors.map((factor): Paragraph[] => [
		body(termName(factor, gap, work)),
		soft(formulaText(factor, gap.status)),
		body(factorText(factor, words, inColumn)),
	]);
	const sums: Paragraph[][] = [
		[body(bold(t("report.why.net"))), soft("="), body(bold(signedNumber(gap.net24 / 24, words, inColumn)))],
		[
			body(t("report.why.value")),
			soft(gap.net24 > 0 ? `÷ ${t("points", { n: gap.points })}` : ""),
			body(gap.net24 > 0 ? valueText(gap, words, inColumn) : "–"),
		],
	];
	const notPaying = gap.net24 > 0 ? [] : labelled(sheet, "", [small(t("report.why.notDividedWhy"))], { above: 0.5 });
	const table = sheet.tag("Table");
	const rows = [...terms, ...sums].map((paragraphs, index, all): Row => {
		const line = tagIn(table, "TR");
		const label = index === 0 ? [cell([soft(t("report.why"))], { x: 0, width: 32 }, sheet.pen, tagIn(line, "TH"))] : [];
		const figures = places.map((place, column) =>
			cell(paragraphs.slice(column, column + 1), place, sheet.pen, tagIn(line, "TD")),
		);
		const last = index === terms.length - 1 ? { rule: { color: colors.line, weight: 0.2, from: textFrom } } : {};
		return {
			cells: [...label, ...figures],
			keep: index < all.length - 1 || notPaying.length > 0,
			pad: 0.35,
			...(index === 0 ? { above: 2 } : {}),
			...last,
		};
	});
	return [...rows, ...notPaying];
}

function termName({ kind, pillar }: Factor, gap: GapRow, { words }: Work): string {
	const name = pillarName(pillar, words.lens);
	if (kind !== "worth") return words.t(`report.why.${kind}`, { pillar: name });
	const severity = gap.credits.find((credit) => credit.pillar === pillar)?.severity ?? gap.topSeverity;
	return words.t("report.why.worth", {
		pillar: name,
		severity: words.t(`severity.inside.${severity}`),
	});
}
