/** The list of gaps: what stands in its columns and how wide they are. */

import { effortLevel } from "../../domain/judge/gap.ts";
import type { GapRow } from "../../domain/judge/requirementRow.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import type { Report } from "../../domain/report/report.ts";
import { findQuestion, gapsInOrder } from "../../domain/report/reportRows.ts";
import { type Responsibility, responsibilityFor } from "../../domain/report/treatment.ts";
import { type Decision, emptyDecision } from "../../domain/review/decision.ts";
import { evidenceFrom, evidenceMark } from "../../i18n/evidenceWords.ts";
import type { Words } from "../../i18n/phrases.ts";
import { judgedByText } from "../../i18n/ratingWords.ts";
import { pillarName, requirementTitle, treatmentName } from "../../i18n/reportWords.ts";
import { codesOf, linkOf } from "../lensPages.ts";
import { type Column, exact, type Sheet, sheetOf } from "./column.ts";

interface ListedGap {
	gap: GapRow;
	/** Its place in the risk-first order, from 1. */
	place: number;
	responsible: Responsibility;
	/** The wave of the adopted plan that closes it, from 1; 0: none does. */
	wave: number;
	report: Report;
	words: Words;
	lens: Lens;
}

const columns: Column<ListedGap>[] = [
	{ label: "export.column.number", width: 6, value: ({ place }) => place },
	{ label: "report.column.gap", width: 44, value: ({ gap, words }) => requirementTitle(gap.namedBy, words.lens) },
	{ label: "export.column.pillars", width: 26, value: pillars },
	{ label: "export.column.status", width: 12, value: ({ gap, words }) => words.t(`status.${gap.status}`) },
	{ label: "report.column.risk", width: 14, value: ({ gap, words }) => words.t(`risk.${gap.risk}`) },
	{ label: "report.column.severity", width: 12, value: ({ gap, words }) => words.t(`severity.${gap.topSeverity}`) },
	{ label: "export.column.effort", width: 10, value: ({ gap, words }) => words.t(`effort.${effortLevel(gap.points)}`) },
	{ label: "export.column.points", width: 10, value: ({ gap }) => gap.points },
	{ label: "export.column.worth", width: 10, value: ({ gap }) => exact(gap.worth24 / 24) },
	{ label: "export.column.cost", width: 10, value: ({ gap }) => exact((gap.burden24 - gap.relief24) / 24) },
	{ label: "report.column.net", width: 10, value: ({ gap }) => exact(gap.net24 / 24) },
	{ label: "report.treatment.owner", width: 20, value: ({ responsible }) => responsible.owner },
	{ label: "report.treatment.due", width: 12, value: ({ responsible }) => ({ day: responsible.due }) },
	{ label: "export.plan.wave.column", width: 8, value: ({ wave }) => (wave === 0 ? "" : wave) },
	{ label: "report.treatment", width: 14, value: ({ gap, words }) => treatmentName(gap, words) },
	{ label: "report.treatment.decision", width: 30, value: ({ gap }) => gap.decision.decision },
	{ label: "report.treatment.reason", width: 30, value: ({ gap }) => acceptance(gap).reason },
	{ label: "report.treatment.approver", width: 20, value: ({ gap }) => acceptance(gap).approver },
	{ label: "report.treatment.expires", width: 14, value: ({ gap }) => ({ day: acceptance(gap).expires }) },
	{ label: "export.compensating", width: 30, value: ({ gap }) => acceptance(gap).compensating },
	{ label: "export.gap.question", width: 44, value: question },
	{ label: "report.treatment.note", width: 44, value: ({ gap }) => gap.decision.note },
	{ label: "export.column.codes", width: 14, value: ({ gap, lens }) => codesOf(gap.item, lens) },
	{ label: "export.column.link", width: 44, value: ({ gap, lens }) => linkOf(gap.rows, lens) },
	{ label: "export.column.judgedBy", width: 24, value: ({ gap, words }) => judgedByText(gap, words) },
	{ label: "evidence.title", width: 24, value: ({ gap, report, words }) => evidenceMark(gap.id, report.evidence, words) },
	{ label: "evidence.report.from", width: 44, value: ({ gap, report, words }) => evidenceFrom(gap.id, report.evidence, words) },
	{ label: "export.column.id", width: 36, value: ({ gap }) => gap.id },
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

/** Every gap, risk first, as one value a column. The id of a gap stays the same in every export and language. */
export function gapSheet(report: Report, words: Words, lens: Lens): Sheet {
	const waves = new Map(report.plan?.waves.flatMap(({ ids }, index) => ids.map((id) => [id, index + 1] as const)));
	const listed = gapsInOrder(report, report.orders.riskFirst).map((gap, index) => ({
		gap,
		place: index + 1,
		responsible: responsibilityFor(gap, report),
		wave: waves.get(gap.id) ?? 0,
		report,
		words,
		lens,
	}));
	return sheetOf(words.t("report.gaps"), columns, listed, words);
}
