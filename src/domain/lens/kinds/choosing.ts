/** What a form makes of a selection when one of its choices is ticked: the rules of the lens judge the outcome, not the way to it. */
import type { Choice, Selection } from "../../review/answer.ts";
import type { ChoicesShape } from "./choices.ts";

type Shape = Pick<ChoicesShape, "choices">;

const nothing: Selection = { kind: "selection", selected: [], notApplicable: [] };

const selectionIn = (choice: Choice | null): Selection => (choice?.kind === "selection" ? choice : nothing);

/** Of what is said: nothing selected and nothing put aside is no answer. */
const answerOf = (selection: Selection): Selection | null =>
	selection.selected.length + selection.notApplicable.length === 0 ? null : selection;

/** A choice ticked or taken back, in the order of the lens. "None of these" and the others exclude each other. */
export function withTicked({ choices }: Shape, choice: Choice | null, id: string): Selection | null {
	const { selected, notApplicable } = selectionIn(choice);
	const isNone = choices.some((one) => one.id === id && one.isNoneOfThese);
	const isTaken = selected.includes(id);
	const stays = choices.filter((one) => {
		if (one.id === id) return !isTaken;
		return selected.includes(one.id) && (isTaken || Boolean(one.isNoneOfThese) === isNone);
	});
	return answerOf({
		...nothing,
		selected: stays.map((one) => one.id),
		notApplicable: notApplicable.filter((other) => other !== id),
	});
}

/** A choice that does not apply to the workload, or does again; it is never selected at once. */
export function withPutAside({ choices }: Shape, choice: Choice | null, id: string): Selection | null {
	const { selected, notApplicable } = selectionIn(choice);
	const isAside = notApplicable.includes(id);
	const aside = choices.filter((one) => (one.id === id ? !isAside : notApplicable.includes(one.id)));
	return answerOf({
		...nothing,
		selected: selected.filter((other) => other !== id),
		notApplicable: aside.map((one) => one.id),
	});
}

/** What ticking a choice takes back: "none of these", or everything else. */
export const takenBackBy = (shape: Shape, choice: Choice | null, id: string): string[] => {
	const after = withTicked(shape, choice, id)?.selected ?? [];
	return selectionIn(choice).selected.filter((other) => other !== id && !after.includes(other));
};
