import type { Report } from "../../domain/report/report.ts";
import { findQuestion } from "../../domain/report/reportRows.ts";
import { type Talk, type TalkRow, talkRows } from "../../domain/report/toTalkAbout.ts";
import type { Answer } from "../../domain/review/answer.ts";
import type { Agreement } from "../../domain/together/assessors.ts";

/** A point of the meeting: what each assessor said of a requirement, and what the review itself says. */
export interface Point extends TalkRow {
	/** The review's own answer to the question behind it. */
	answer: Answer;
	/** Others are decided in the same question. */
	sharesQuestion: boolean;
	/** The sheets agree with each other, and differ from the review's own answer. */
	fromOwn: boolean;
	/** Its place among what is seen differently; null: all say the same. */
	apart: number | null;
}

/** Every point of the meeting, in the order of the agenda. */
export function pointsOf(report: Report, agreement: Agreement, talk: Talk): Point[] {
	const placeOf = new Map([...talk.amongSheets, ...talk.fromOwn].map(({ agenda }, place) => [agenda.id, place]));
	const fromOwn = new Set(talk.fromOwn.map(({ agenda }) => agenda.id));
	return talkRows(report, agreement.agenda).flatMap((row) => {
		const { id } = row.agenda;
		const question = findQuestion(report, row.requirement.item);
		if (!question) return [];
		const sharesQuestion = question.requirements.length > 1;
		const apart = placeOf.get(id) ?? null;
		return [{ ...row, answer: question.answer, sharesQuestion, fromOwn: fromOwn.has(id), apart }];
	});
}

/** Tells the points apart. */
export const keyOfPoint = ({ agenda }: Point): string => agenda.id;

/** Whether two versions of a point show the same in the table. */
export const isSamePoint = (a: Point, b: Point): boolean =>
	a.requirement.status === b.requirement.status &&
	a.requirement.reason === b.requirement.reason &&
	a.requirement.topSeverity === b.requirement.topSeverity &&
	a.fromOwn === b.fromOwn &&
	(a.answer.dissent.trim() === "") === (b.answer.dissent.trim() === "") &&
	a.agenda.halves === b.agenda.halves &&
	JSON.stringify(a.agenda.said) === JSON.stringify(b.agenda.said);
