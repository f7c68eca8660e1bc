import type { QuestionRow } from "../../domain/judge/questionRow.ts";
import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import { findById } from "../../domain/lens/findById.ts";
import type { ChecklistItem } from "../../domain/lens/lens.ts";
import type { ItemTexts } from "../../domain/lens/lensTexts.ts";
import { findQuestion, findRequirement } from "../../domain/report/reportRows.ts";
import type { Seen } from "../../ui/seen.ts";

/** The question that is presented, with all that it asks. */
export interface Subject {
	item: ChecklistItem;
	texts: ItemTexts;
	question: QuestionRow;
	/** What it decides, in lens order. */
	asked: RequirementRow[];
}

/** The question of an item; null where the lens has no such item. */
export function subjectOf({ lens, report, words }: Seen, id = ""): Subject | null {
	const item = findById(lens.items, id);
	const texts = Object.hasOwn(words.lens.items, id) ? words.lens.items[id] : undefined;
	const question = findQuestion(report, id);
	if (!item || !texts || !question) return null;
	const asked = question.requirements.flatMap((requirement) => findRequirement(report, requirement) ?? []);
	return { item, texts, question, asked };
}
