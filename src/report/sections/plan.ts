import type { PlanFigure } from "../../domain/plan/planReport.ts";
import { findGapRow } from "../../domain/report/reportRows.ts";
import { leftOutText, originText, planSentence, sinceAdoption, spendingText, titlesText } from "../../i18n/planWords.ts";
import { worthText } from "../../i18n/reportWords.ts";
import { type Block, cell, column, heading, intro, labelled, list, paragraph, table } from "../blocks.ts";
import { joined, rich, soft } from "../inline.ts";
import { otherAim } from "../plan/otherAim.ts";
import { planScores } from "../plan/planScores.ts";
import { waves } from "../plan/waves.ts";
import type { Section } from "../section.ts";
import { numberedTitle, requirementLink, type Telling } from "../telling.ts";

/** The adopted plan: what it brings and asks, wave by wave, what the other aim would choose, what it takes for granted, and why each other gap is left out. */
export const plan: Section = {
	id: "plan",
	isIn: ({ plan: adopted, gaps }) => adopted !== null || gaps.length > 0,
	tell: (telling) => {
		const { words, report } = telling;
		return report.plan ? adopted(report.plan, telling) : paragraph(words.t("export.plan.none"));
	},
	opensPage: true,
};

const adopted = (figure: PlanFigure, telling: Telling): Block[] => [
	...facts(figure, telling),
	...planScores(figure, telling),
	...waves(figure, telling),
	...otherAim(figure, telling),
	...assumptions(figure, telling),
	...leftOut(figure, telling),
];

function facts(figure: PlanFigure, { words, report }: Telling): Block[] {
	const { t } = words;
	const { outcome } = figure;
	const net = `${t("report.why.net")} ${worthText(outcome.net24, words)}`;
	const sums = [net, t("export.plan.left", { n: outcome.highLeft }), originText(figure, words)];
	return [
		...paragraph(planSentence(figure, words, report), "lead"),
		...intro(joined(sums)),
		...sinceAdoption(figure, words, report).flatMap(({ label, titles }) => labelled(label, titles)),
	];
}

function assumptions({ outcome }: PlanFigure, telling: Telling): Block[] {
	const { words, report } = telling;
	const { t } = words;
	if (outcome.assumptions.length === 0) return [];
	const items = outcome.assumptions.map(
		({ id, neededBy }) =>
			rich`${requirementLink(id, telling)}, ${t("plan.assumes.needed", { titles: titlesText(neededBy, words, report) })}`,
	);
	return [heading(3, t("plan.assumes", { n: items.length })), ...intro(t("plan.assumes.intro")), ...list(items)];
}

function leftOut(figure: PlanFigure, telling: Telling): Block[] {
	const { words, report } = telling;
	const { t, number } = words;
	const { leftOut: left } = figure;
	if (left.length === 0) return [];
	const spent = spendingText(figure, words, report);
	const columns = [
		column(t("report.column.gap"), 85),
		column(t("scenarios.points"), 21, "figure"),
		column(t("export.won.why"), 64),
	];
	const rows = left.map((out) => ({
		cells: [
			cell(numberedTitle(out.id, telling)),
			cell(number(findGapRow(report, out.id)?.points ?? 0)),
			cell(soft(leftOutText(out, words, report))),
		],
	}));
	return [
		heading(3, t("export.plan.leftOut")),
		...intro(spent && t("plan.out.spent.sentence", { spent })),
		...table(columns, rows),
	];
}
