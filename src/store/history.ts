/** Steps back and forward through the versions of one review: pure, and cheap, since versions share what did not change. */
import { describeEdit, type Edit, isSameEdit, isTyped } from "../domain/review/edit.ts";
import type { Review } from "../domain/review/review.ts";

/** One step: from a version to a later one. */
export interface Step {
	before: Review;
	after: Review;
	/** Edits of one group are one step, whatever the pause between them; null: no group. */
	group: string | null;
}

export interface History {
	past: readonly Step[];
	/** Undone, the last one undone at the end. */
	future: readonly Step[];
}

/** Steps kept at most; the oldest go first. */
export const mostSteps = 200;

/** Typing that pauses as long begins a new step, in milliseconds. */
const typingPause = 2000;

/** The history after one more edit: a step of its own, or the last one grown. What was undone can no longer be redone. */
export function pushStep({ past, future }: History, step: Step): History {
	const last = past.at(-1);
	const isGrown = last !== undefined && future.length === 0 && goesOn(last, step);
	const next = isGrown ? { ...step, before: last.before } : step;
	const former = isGrown ? past.slice(0, -1) : past;
	// Typed and taken back: nothing is left to undo.
	if (describeEdit(next.before, next.after) === null) return { past: former, future: isGrown ? [] : future };
	return { past: [...former, next].slice(-mostSteps), future: [] };
}

function goesOn(last: Step, step: Step): boolean {
	if (last.group !== null || step.group !== null) return last.group === step.group;
	const pause = Date.parse(step.after.changedAt) - Date.parse(last.after.changedAt);
	const [former, latter] = [describeEdit(last.before, last.after), describeEdit(step.before, step.after)];
	return pause < typingPause && former !== null && latter !== null && isTyped(latter) && isSameEdit(former, latter);
}

/** A step that can be taken: the version whose content it brings, and the history after it. */
export interface Move {
	to: Review;
	history: History;
	edit: Edit;
}

/** The step back; null where there is none. */
export function undoStep({ past, future }: History): Move | null {
	const step = past.at(-1);
	const edit = step ? describeEdit(step.before, step.after) : null;
	return step && edit ? { to: step.before, history: { past: past.slice(0, -1), future: [...future, step] }, edit } : null;
}

/** The step forward again; null where there is none. */
export function redoStep({ past, future }: History): Move | null {
	const step = future.at(-1);
	const edit = step ? describeEdit(step.before, step.after) : null;
	return step && edit ? { to: step.after, history: { past: [...past, step], future: future.slice(0, -1) }, edit } : null;
}
