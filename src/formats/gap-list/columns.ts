/** The columns of the list of gaps: what stands in them and how wide they are, for every kind of table. */

import { hundredths } from "../../domain/judge/hundredths.ts";
import type { GapRow } from "../../domain/judge/requirementRow.ts";
import type { Report } from "../../domain/report/report.ts";
import { findQuestion, gapsInOrder } from "../../domain/report/reportRows.ts";
import { type Responsibility, responsibilityFor } from "../../domain/report/treatment.ts";
import { type Decision, emptyDecision } from "../../domain/review/decision.ts";
import type { MessageKey, Words } from "../../i18n/phrases.ts";
import { pillarName, requirementTitle, treatmentName } from "../../i18n/reportWords.ts";

/** A text, a number, or an ISO day; an empty day says nothing. */
export type CellValue = string | number | { day: string };

interface ListedGap {
	gap: GapRow;
	/** Its place in the risk-first order, from 1. */
	place: number;
	responsible: Responsibility;
	report: Report;
	words: Words;
}

export interface GapColumn {
	label: MessageKey;
	/** In characters. */
	width: number;
	value: (listed: ListedGap) => CellValue;
}

/** Twenty-fourths as a number of at most two decimals, each rounded from its exact figure. */
const figure = (value24: number): number => hundredths(value24, 24);

/** The columns of a gap list, from left to right. */
export const gapColumns: GapColumn[] = [
	{ label: "export.column.number", width: 6, value: ({ place }) => place },
	{ label: "report.column.gap", width: 44, value: ({ gap, words }) => requirementTitle(gap.namedBy, words.lens) },
	{ label: "export.column.pillars", width: 26, value: pillars },
	{ label: "export.column.status", width: 12, value: ({ gap, words }) => words.t(`status.${gap.status}`) },
	{ label: "report.column.risk", width: 14, value: ({ gap, words }) => words.t(`risk.${gap.risk}`) },
	{ label: "report.column.severity", width: 12, value: ({ gap, words }) => words.t(`severity.${gap.topSeverity}`) },
	{ label: "export.column.points", width: 10, value: ({ gap }) => gap.points },
	{ label: "export.column.worth", width: 10, value: ({ gap }) => figure(gap.worth24) },
	{ label: "export.column.cost", width: 10, value: ({ gap }) => figure(gap.burden24 - gap.relief24) },
	{ label: "report.column.net", width: 10, value: ({ gap }) => figure(gap.net24) },
	{ label: "report.treatment.owner", width: 20, value: ({ responsible }) => responsible.owner },
	{ label: "report.treatment.due", width: 12, value: ({ responsible }) => ({ day: responsible.due }) },
	{ label: "report.treatment", width: 14, value: ({ gap, words }) => treatmentName(gap, words) },
	{ label: "report.treatment.decision", width: 30, value: ({ gap }) => gap.decision.decision },
	{ label: "report.treatment.reason", width: 30, value: ({ gap }) => acceptance(gap).reason },
	{ label: "report.treatment.approver", width: 20, value: ({ gap }) => acceptance(gap).approver },
	{ label: "report.treatment.expires", width: 14, value: ({ gap }) => ({ day: acceptance(gap).expires }) },
	{ label: "export.compensating", width: 30, value: ({ gap }) => acceptance(gap).compensating },
	{ label: "export.gap.question", width: 44, value: question },
	{ label: "report.treatment.note", width: 44, value: ({ gap }) => gap.decision.note },
];

function pillars({ gap, words }: ListedGap): string {
	return gap.credits.map(({ pillar }) => pillarName(pillar, words.lens)).join(", ");
}

/** What was said of an accepted risk says nothing of a gap that is treated otherwise by now. */
const acceptance = ({ decision }: GapRow): Decision => (decision.treatment === "accept" ? decision : emptyDecision);

/** "Security 2, Private workspace". */
function question({ gap, report, words: { lens } }: ListedGap): string {
	const found = findQuestion(report, gap.item);
	const place = found ? `${pillarName(found.pillar, lens)} ${found.number}, ` : "";
	return `${place}${lens.items[gap.item]?.title ?? gap.item}`;
}

/** Every gap, risk first, as one value a column. */
export const gapRows = (report: Report, words: Words): CellValue[][] =>
	gapsInOrder(report, report.orders.riskFirst).map((gap, index) => {
		const listed = { gap, place: index + 1, responsible: responsibilityFor(gap, report), report, words };
		return gapColumns.map(({ value }) => value(listed));
	});
