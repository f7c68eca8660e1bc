import type { QuestionRow } from "../../domain/judge/questionRow.ts";
import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import { profileOf } from "../../domain/judge/status.ts";
import type { Profile } from "../../domain/lens/applicability.ts";
import { findById } from "../../domain/lens/findById.ts";
import type { ChecklistItem } from "../../domain/lens/lens.ts";
import type { ItemTexts } from "../../domain/lens/lensTexts.ts";
import type { Seen } from "../../ui/seen.ts";
import { textOf } from "./textOf.ts";
import { requirementsOf } from "./touching.ts";

/** The question on the screen with all that its parts ask about it. */
export interface Subject {
	question: QuestionRow;
	item: ChecklistItem;
	texts: ItemTexts;
	/** Requirements decided here, in lens order. */
	asked: RequirementRow[];
	/** Every requirement of the review. */
	requirements: RequirementRow[];
	profile: Profile;
}

/** The question of an item; null where the lens has no such item. */
export function subjectOf({ review, lens, report, words }: Seen, id: string | undefined): Subject | null {
	const item = findById(lens.items, id ?? "");
	const question = report.questions.find((candidate) => candidate.item === id);
	if (!item || !question) return null;
	const requirements = requirementsOf(report);
	const byId = new Map(requirements.filter((requirement) => requirement.item === id).map((one) => [one.id, one]));
	return {
		question,
		item,
		texts: textOf(words.lens.items, item.id),
		asked: question.requirements.flatMap((asked) => byId.get(asked) ?? []),
		requirements,
		profile: profileOf(lens, review),
	};
}
