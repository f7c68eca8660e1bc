import type { QuestionRow } from "../../domain/judge/questionRow.ts";
import { traitsOf } from "../../domain/lens/kinds/traits.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import { remembered } from "../../domain/remembered.ts";

/** Questions of one topic; null: of none. */
export interface TopicGroup {
	topic: string | null;
	questions: QuestionRow[];
}

/** The questions of a pillar that apply. */
export const questionsOf = (questions: QuestionRow[], pillar: string): QuestionRow[] =>
	questions.filter((question) => question.pillar === pillar && question.progress !== "hidden");

/** Items of checklists stand under their categories, which one looks for; others in one list. */
export function byTopic(questions: QuestionRow[], { items }: Pick<Lens, "items">): TopicGroup[] {
	const categories = categoriesOf(items);
	const groups = new Map<string | null, QuestionRow[]>();
	for (const question of questions) {
		const topic = categories.get(question.item) ?? null;
		const own = groups.get(topic);
		if (own) own.push(question);
		else groups.set(topic, [question]);
	}
	return [...groups].map(([topic, own]) => ({ topic, questions: own }));
}

const categoriesOf = remembered((items: Lens["items"]) => new Map(items.map((item) => [item.id, traitsOf(item).category])));
