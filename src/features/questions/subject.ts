import type { QuestionRow } from "../../domain/judge/questionRow.ts";
import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import { profileOf } from "../../domain/judge/status.ts";
import type { Profile } from "../../domain/lens/applicability.ts";
import { findById } from "../../domain/lens/findById.ts";
import type { ChecklistItem } from "../../domain/lens/lens.ts";
import type { ItemTexts } from "../../domain/lens/lensTexts.ts";
import { findQuestion, findRequirement } from "../../domain/report/reportRows.ts";
import type { Seen } from "../../ui/seen.ts";
import { textOf } from "./textOf.ts";

/** The question on the screen with all that its parts ask about it. */
export interface Subject {
	question: QuestionRow;
	item: ChecklistItem;
	texts: ItemTexts;
	/** Requirements decided here, in lens order. */
	asked: RequirementRow[];
	profile: Profile;
}

/** The question of an item; null where the lens has no such item. */
export function subjectOf({ review, lens, report, words }: Seen, id: string | undefined): Subject | null {
	const item = findById(lens.items, id ?? "");
	const question = findQuestion(report, id ?? "");
	if (!item || !question) return null;
	return {
		question,
		item,
		texts: textOf(words.lens.items, item.id),
		asked: question.requirements.flatMap((asked) => findRequirement(report, asked) ?? []),
		profile: profileOf(lens, review),
	};
}
