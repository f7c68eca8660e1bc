import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import type { Report } from "../../domain/report/report.ts";
import { findQuestion, findRequirement } from "../../domain/report/reportRows.ts";
import type { Answer } from "../../domain/review/answer.ts";
import { type AgendaRow, type Agreement, disagreements } from "../../domain/together/assessors.ts";
import type { AgendaView } from "./useAgendaView.ts";

/** A point of the meeting: what each assessor said of a requirement, and what the review itself says. */
export interface Point {
	agenda: AgendaRow;
	requirement: RequirementRow;
	/** The review's own answer to the question behind it. */
	answer: Answer;
	/** Others are decided in the same question. */
	sharesQuestion: boolean;
}

/** The points of the meeting in their order; at first only what assessors see differently. */
export function pointsOf(report: Report, agreement: Agreement, show: AgendaView["show"]): Point[] {
	const rows = show === "all" ? agreement.agenda : disagreements(agreement);
	return rows.flatMap((agenda) => {
		const requirement = findRequirement(report, agenda.id);
		const question = requirement && findQuestion(report, requirement.item);
		if (!requirement || !question) return [];
		return [{ agenda, requirement, answer: question.answer, sharesQuestion: question.requirements.length > 1 }];
	});
}

/** Whether two versions of a point show the same in the table. */
export const isSamePoint = (a: Point, b: Point): boolean =>
	a.requirement.status === b.requirement.status &&
	a.requirement.reason === b.requirement.reason &&
	a.requirement.topSeverity === b.requirement.topSeverity &&
	(a.answer.dissent.trim() === "") === (b.answer.dissent.trim() === "") &&
	a.agenda.halves === b.agenda.halves &&
	JSON.stringify(a.agenda.said) === JSON.stringify(b.agenda.said);
