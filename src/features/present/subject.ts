import type { QuestionRow } from "../../domain/judge/questionRow.ts";
import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import type { ChecklistItem } from "../../domain/lens/lens.ts";
import type { ItemTexts } from "../../domain/lens/lensTexts.ts";
import { findQuestion, findRequirement } from "../../domain/report/reportRows.ts";
import type { Desk } from "../../ui/desk.ts";

/** The question in the room with all that it asks. */
export interface Subject {
	desk: Desk;
	item: ChecklistItem;
	texts: ItemTexts;
	question: QuestionRow;
	/** What it decides, in lens order. */
	asked: RequirementRow[];
}

/** The question of an item; null where the lens has no such item. */
export function subjectOf(desk: Desk, id = ""): Subject | null {
	const item = desk.lens.items.find((candidate) => candidate.id === id);
	const texts = Object.hasOwn(desk.words.lens.items, id) ? desk.words.lens.items[id] : undefined;
	const question = findQuestion(desk.report, id);
	if (!item || !texts || !question) return null;
	const asked = question.requirements.flatMap((requirement) => findRequirement(desk.report, requirement) ?? []);
	return { desk, item, texts, question, asked };
}
