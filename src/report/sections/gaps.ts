import { effortLevel } from "../../domain/judge/gap.ts";
import type { GapRow } from "../../domain/judge/requirementRow.ts";
import type { Level } from "../../domain/lens/lens.ts";
import { responsibilityFor } from "../../domain/report/treatment.ts";
import { noGapsText, treatmentName, worthText } from "../../i18n/reportWords.ts";
import { whenText, whoText } from "../../i18n/whoWords.ts";
import { type Block, cell, column, heading, intro, paragraph, type TableRow, table } from "../blocks.ts";
import { gapEntry } from "../gap/entry.ts";
import { joined, pageOf, plain, rich, riskPart, soft, strong, titleReference, tradeoffPart } from "../inline.ts";
import { gapPlace, listedPlace } from "../places.ts";
import { always, type Section } from "../section.ts";
import { beside, pillarParts, type Telling, titleOf } from "../telling.ts";

const levels: Level[] = ["high", "medium", "low"];

/** Every gap, risk first: in one table, then each by itself. */
export const gaps: Section = {
	id: "gaps",
	isIn: always,
	tell: (telling) =>
		telling.gaps.length === 0
			? paragraph(noGapsText(telling.report, telling.words))
			: [...overview(telling), ...levels.flatMap((risk) => ofRisk(risk, telling))],
	opensPage: true,
};

function overview(telling: Telling): Block[] {
	const { t } = telling.words;
	const columns = [
		column(t("report.column.number"), 10),
		column(t("report.column.gap"), 66),
		column(t("report.column.risk"), 31, "risk"),
		column(t("report.column.effort"), 19),
		column(t("report.column.net"), 16, "figure"),
		column(t("report.column.owner"), 28),
	];
	return [
		...intro(rich`${t("report.order.riskFirst")}: ${t("report.order.riskFirst.rule")}.`),
		...intro(t("report.why.formula")),
		...table(
			columns,
			telling.gaps.map((gap, index) => overviewRow(gap, index + 1, telling)),
		),
	];
}

/** Each leads to its entry, and its entry leads back here. */
function overviewRow(gap: GapRow, number: number, telling: Telling): TableRow {
	const { words, report } = telling;
	const { t } = words;
	const place = gapPlace(gap.id);
	const answering = responsibilityFor(gap, report);
	const facts = [...pillarParts(gap, telling, "short"), t(`status.${gap.status}`), treatmentName(gap, words)];
	return {
		place: listedPlace(gap.id),
		cells: [
			cell(String(number)),
			[
				plain(titleReference(titleOf(gap, telling), place), pageOf(place, beside)),
				soft(joined(facts)),
				joined(
					gap.tradeoffs.map((one) => tradeoffPart(one, words.lens)),
					" ",
				),
			],
			cell(riskPart(gap.risk, words)),
			[plain(t(`effort.${effortLevel(gap.points)}`)), soft(t("points.short", { n: gap.points }))],
			cell(strong(worthText(gap.net24, words))),
			[soft(whoText(answering, words)), soft(whenText(answering, words.date, words))],
		],
	};
}

function ofRisk(risk: Level, telling: Telling): Block[] {
	const { words } = telling;
	const own = telling.gaps.filter((gap) => gap.risk === risk);
	if (own.length === 0) return [];
	const title = words.t(`report.count.${risk}`, { n: own.length });
	return [heading(3, riskPart(risk, words, title)), ...own.map((gap) => gapEntry(gap, telling))];
}
