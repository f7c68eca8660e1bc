/** Steps back and forward of one review, as changes: what others changed meanwhile stays. Pure. */
import { type Change, changesBetween, withChanges } from "../domain/review/change.ts";
import { describeEdit, type Edit, isSameEdit, isTyped } from "../domain/review/edit.ts";
import type { Review } from "../domain/review/review.ts";

/** One step: what was done, and what takes it back. */
export interface Step {
	edit: Edit;
	changes: readonly Change[];
	inverse: readonly Change[];
	/** ISO instant of its last edit. */
	at: string;
	/** Edits of one group are one step, whatever the pause between them; null: no group. */
	group: string | null;
}

export interface History {
	past: readonly Step[];
	/** Undone, the last one undone at the end. */
	future: readonly Step[];
}

/** One edit: the versions around it, and its group. */
interface Made {
	before: Review;
	after: Review;
	group: string | null;
}

/** Steps kept at most; the oldest go first. */
export const mostSteps = 200;

/** Typing that pauses as long begins a new step, in milliseconds. */
const typingPause = 2000;

/** The history after one more edit: a step of its own, or the last one grown. What was undone can no longer be redone. */
export function pushStep({ past, future }: History, { before, after, group }: Made): History {
	const step = stepOf({ before, after, group });
	if (!step) return { past, future };
	const last = past.at(-1);
	const isGrown = last !== undefined && future.length === 0 && goesOn(last, step);
	if (!isGrown) return { past: [...past, step].slice(-mostSteps), future: [] };
	const changes = latest([...last.changes, ...step.changes]);
	const inverse = latest([...step.inverse, ...last.inverse]);
	const edit = describeEdit(withChanges(after, inverse), after);
	const former = past.slice(0, -1);
	// Typed and taken back: nothing is left to undo.
	return { past: edit ? [...former, { ...step, edit, changes, inverse }] : former, future: [] };
}

/** An edit as a step; null: nothing that anybody said. */
function stepOf({ before, after, group }: Made): Step | null {
	const edit = describeEdit(before, after);
	const [changes, inverse] = [changesBetween(before, after), changesBetween(after, before)];
	return edit && { edit, changes, inverse, at: after.changedAt, group };
}

/** Of several changes of one part, one after the other, the last alone. */
const latest = (changes: readonly Change[]): Change[] =>
	changes.filter(({ at }, place) => !changes.slice(place + 1).some((later) => later.at === at));

function goesOn(last: Step, step: Step): boolean {
	if (last.group !== null || step.group !== null) return last.group === step.group;
	const pause = Date.parse(step.at) - Date.parse(last.at);
	return pause < typingPause && isTyped(step.edit) && isSameEdit(last.edit, step.edit);
}

/** A step that can be taken: what it changes, and the history after it. */
export interface Move {
	changes: readonly Change[];
	history: History;
	edit: Edit;
}

/** The step back; null where there is none. */
export function undoStep({ past, future }: History): Move | null {
	const step = past.at(-1);
	return step
		? { changes: step.inverse, history: { past: past.slice(0, -1), future: [...future, step] }, edit: step.edit }
		: null;
}

/** The step forward again; null where there is none. */
export function redoStep({ past, future }: History): Move | null {
	const step = future.at(-1);
	return step
		? { changes: step.changes, history: { past: [...past, step], future: future.slice(0, -1) }, edit: step.edit }
		: null;
}

/** The history after another tab changed parts: a step that would undo its work goes, all others stay. */
export function withoutSteps({ past, future }: History, others: readonly Change[]): History {
	const isOwn = ({ changes }: Step) => !changes.some((own) => others.some((other) => overlaps(own.at, other.at)));
	return { past: past.filter(isOwn), future: future.filter(isOwn) };
}

/** Whether one part is the other or lies in it. */
const overlaps = (a: string, b: string): boolean => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

/** The history with what another tab's later change took away: a step back brings it again. `after` is the review as it now stands. */
export function withLost(history: History, lost: { stands: Change[]; brings: Change[] }, after: Review): History {
	const edit = describeEdit(withChanges(after, lost.brings), after);
	if (!edit) return history;
	const step = { edit, changes: lost.stands, inverse: lost.brings, at: after.changedAt, group: null };
	return { past: [...history.past, step].slice(-mostSteps), future: [] };
}
