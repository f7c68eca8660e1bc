/** A question of the report with its answer, and how far the questions are. */

import { evaluate, type Profile, type Truth } from "../lens/applicability.ts";
import type { Lens } from "../lens/lens.ts";
import { itemsInOrder } from "../lens/requirement.ts";
import { type Answer, findAnswer } from "../review/answer.ts";
import { type AnswersPart, type ItemProgress, progressOf, type ResolvedRequirement } from "./status.ts";

/** Counts of visible items. */
export interface Progress {
	answered: number;
	visible: number;
	hidden: number;
}

export interface QuestionRow {
	item: string;
	pillar: string;
	/** Position among the pillar's items, from 1. */
	number: number;
	progress: ItemProgress;
	applies: Truth;
	answer: Answer;
	requirements: string[];
}

/** The questions of a lens in lens order. */
export function questionRows(lens: Lens, review: AnswersPart, profile: Profile, rows: ResolvedRequirement[]): QuestionRow[] {
	const numbers = new Map<string, number>();
	return itemsInOrder(lens).map((item) => {
		const number = (numbers.get(item.pillar) ?? 0) + 1;
		numbers.set(item.pillar, number);
		const asked = rows.filter((row) => row.item === item.id);
		return {
			item: item.id,
			pillar: item.pillar,
			number,
			progress: progressOf(item, review, profile, asked),
			applies: evaluate(item.appliesWhen, profile),
			answer: findAnswer(review, item.id),
			requirements: asked.map(({ id }) => id),
		};
	});
}

/** How many questions apply, and how many of them are answered. */
export function countProgress(questions: QuestionRow[]): Progress {
	const hidden = questions.filter(({ progress }) => progress === "hidden").length;
	const answered = questions.filter(({ progress }) => progress === "answered").length;
	return { answered, hidden, visible: questions.length - hidden };
}
