import type { Report } from "../../domain/report/report.ts";
import { findQuestion } from "../../domain/report/reportRows.ts";
import { type Talk, type TalkRow, talkRows } from "../../domain/report/toTalkAbout.ts";
import type { Answer } from "../../domain/review/answer.ts";
import type { Agreement } from "../../domain/together/assessors.ts";
import type { AgendaView } from "./useAgendaView.ts";

/** A point of the meeting: what each assessor said of a requirement, and what the review itself says. */
export interface Point extends TalkRow {
	/** The review's own answer to the question behind it. */
	answer: Answer;
	/** Others are decided in the same question. */
	sharesQuestion: boolean;
	/** The sheets agree with each other, and differ from the review's own answer. */
	fromOwn: boolean;
}

/** The points of the meeting in their order; at first only what is seen differently, and the one that is open. */
export function pointsOf(report: Report, agreement: Agreement, talk: Talk, { show, open }: AgendaView): Point[] {
	const all = talkRows(report, agreement.agenda);
	const apart = [...talk.amongSheets, ...talk.fromOwn];
	const kept = all.filter(({ agenda: { id } }) => id === open && !apart.some(({ agenda }) => agenda.id === id));
	const fromOwn = new Set(talk.fromOwn.map(({ agenda }) => agenda.id));
	return (show === "all" ? all : [...apart, ...kept]).flatMap((row) => {
		const question = findQuestion(report, row.requirement.item);
		if (!question) return [];
		const sharesQuestion = question.requirements.length > 1;
		return [{ ...row, answer: question.answer, sharesQuestion, fromOwn: fromOwn.has(row.agenda.id) }];
	});
}

/** Whether two versions of a point show the same in the table. */
export const isSamePoint = (a: Point, b: Point): boolean =>
	a.requirement.status === b.requirement.status &&
	a.requirement.reason === b.requirement.reason &&
	a.requirement.topSeverity === b.requirement.topSeverity &&
	a.fromOwn === b.fromOwn &&
	(a.answer.dissent.trim() === "") === (b.answer.dissent.trim() === "") &&
	a.agenda.halves === b.agenda.halves &&
	JSON.stringify(a.agenda.said) === JSON.stringify(b.agenda.said);
