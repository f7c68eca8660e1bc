/** The adopted plan: what it brings and asks, wave by wave, what it takes for granted, and why each other gap is left out. */
import type { PlanFigure } from "../../../domain/plan/planReport.ts";
import { findGapRow } from "../../../domain/report/reportRows.ts";
import { leftOutText, originText, planSentence, sinceAdoption, titlesText } from "../../../i18n/planWords.ts";
import { worthText } from "../../../i18n/reportWords.ts";
import { beginPart, heading, labelled, prose } from "../engine/blocks.ts";
import { body, lines, type Paragraph, sizes, small, soft, styled } from "../engine/inline.ts";
import { table } from "../engine/table.ts";
import { scoreRows } from "./planScores.ts";
import { writeWaves } from "./waves.ts";
import { numberedTitle, requirementLink, type Work } from "./work.ts";

/** Writes the plan, or that there is none yet. */
export function writePlan(work: Work): void {
	const { sheet, words, report } = work;
	const { plan } = report;
	beginPart(sheet, words.t("export.plan"), "plan", "newPage");
	if (!plan) {
		sheet.add(...prose(sheet, [body(words.t("export.plan.none"))]));
		return;
	}
	writeFacts(plan, work);
	sheet.add(...scoreRows(plan, work));
	writeWaves(plan, work);
	writeAssumptions(plan, work);
	writeLeftOut(plan, work);
}

function writeFacts(plan: PlanFigure, work: Work): void {
	const { sheet, words, report } = work;
	const { t } = words;
	const { outcome } = plan;
	const net = `${t("report.why.net")} ${worthText(outcome.net24, words)}`;
	const sums = [net, t("export.plan.left", { n: outcome.highLeft }), originText(plan, words)];
	sheet.add(
		...prose(sheet, [styled({ size: sizes.gap, bold: true }, planSentence(plan, words, report)), soft(sums.join("\u00A0· "))], {
			above: 0,
		}),
	);
	for (const { label, titles } of sinceAdoption(plan, words, report))
		sheet.add(...labelled(sheet, label, lines(titles.join("\u00A0· "))));
}

function writeAssumptions({ outcome }: PlanFigure, work: Work): void {
	const { sheet, words, report } = work;
	const { t } = words;
	if (outcome.assumptions.length === 0) return;
	const items = outcome.assumptions.map(({ id, neededBy }): Paragraph => {
		const needed = t("plan.assumes.needed", { titles: titlesText(neededBy, words, report) });
		return body(requirementLink(id, work), ", ", needed);
	});
	sheet.add(
		...heading(sheet, [t("plan.assumes", { n: items.length })]),
		...prose(sheet, [soft(t("plan.assumes.intro")), ...items], { above: 0 }),
	);
}

function writeLeftOut(plan: PlanFigure, work: Work): void {
	const { sheet, words, report } = work;
	const { t, number } = words;
	if (plan.leftOut.length === 0) return;
	const rows = plan.leftOut.map((out) => ({
		cells: [
			[numberedTitle(out.id, work)],
			number(findGapRow(report, out.id)?.points ?? 0),
			[small(leftOutText(out, words, report))],
		],
	}));
	const head = [t("report.column.gap"), t("scenarios.points"), t("export.won.why")];
	const widths = [{ width: 88 }, { width: 16, align: "right" as const }, { width: 66 }];
	sheet.add(...heading(sheet, [t("export.plan.leftOut")]), ...table(sheet, widths, head, rows));
}
