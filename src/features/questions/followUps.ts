import { evaluate, type Profile } from "../../domain/lens/applicability.ts";
import type { ChecklistItem, FollowUp, FollowUpStance } from "../../domain/lens/lens.ts";
import type { Choice } from "../../domain/review/answer.ts";

/** The follow-ups that the profile and the answer call for: facts must certainly hold, and the answer be of a named kind. */
export function followUpsFor(
	item: Pick<ChecklistItem, "options" | "followUps">,
	choice: Choice | null,
	profile: Profile,
): FollowUp[] {
	const stance = stanceOf(item, choice);
	return (item.followUps ?? []).filter(
		({ facts, stances }) =>
			(facts === undefined || evaluate(facts, profile) === true) &&
			(stances === undefined || (stance !== undefined && stances.includes(stance))),
	);
}

function stanceOf(item: Pick<ChecklistItem, "options">, choice: Choice | null): FollowUpStance | "unknown" | undefined {
	if (choice?.kind === "dontKnow") return "unknown";
	if (choice?.kind === "option") return item.options.find(({ id }) => id === choice.option)?.stance;
	return undefined;
}
