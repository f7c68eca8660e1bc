/** What a meeting talks about: where sheets differ from each other, then where they differ from the review's own answers alone. */

import type { RequirementRow } from "../judge/requirementRow.ts";
import { severityWeight } from "../lens/requirement.ts";
import { type AgendaRow, type Agreement, disagreements, dissenters, type Opinion } from "../together/assessors.ts";
import type { Report } from "./report.ts";
import { findRequirement } from "./reportRows.ts";

export interface TalkRow {
	agenda: AgendaRow;
	requirement: RequirementRow;
	/** Who said otherwise than the review itself. */
	others: Opinion[];
}

export interface Talk {
	/** Sheets differ from each other: the widest and gravest first. */
	amongSheets: TalkRow[];
	/** Sheets differ from the review's own answer alone: by severity, whatever the answer, so that an answer moves no row. */
	fromOwn: TalkRow[];
	/** Requirements on which the review and at least one sheet gave a status. */
	comparedWithOwn: number;
}

/** The points of a meeting, by whom they divide. The review's own answer is the consensus: it changes no figure of agreement. */
export function toTalkAbout(report: Report, agreement: Agreement): Talk {
	const rows = talkRows(report, agreement.agenda);
	const apart = new Set(disagreements(agreement));
	const fromOwn = rows.filter(({ agenda, others }) => others.length > 0 && !apart.has(agenda));
	return {
		amongSheets: rows.filter(({ agenda }) => apart.has(agenda)),
		fromOwn: fromOwn.toSorted((a, b) => severityOf(b) - severityOf(a)),
		comparedWithOwn: rows.filter(({ agenda, requirement }) => requirement.status !== "unknown" && agenda.said.some(isKnown))
			.length,
	};
}

/** Every point of the agenda beside what the review itself says, in the agenda's order. */
export const talkRows = (report: Report, agenda: AgendaRow[]): TalkRow[] =>
	agenda.flatMap((row) => {
		const requirement = findRequirement(report, row.id);
		return requirement ? [{ agenda: row, requirement, others: dissenters(row, requirement.status) }] : [];
	});

const isKnown = ({ status }: Opinion): boolean => status !== "unknown";

const severityOf = ({ requirement }: TalkRow): number => severityWeight[requirement.topSeverity];
