/** Undo and redo of a draft: the versions before and after the one that is shown. */
import type { LensDraft } from "../domain/draft/draft.ts";

export interface DraftHistory {
	now: LensDraft;
	before: readonly LensDraft[];
	after: readonly LensDraft[];
	/** What the last change was about: another of the same is one step with it. */
	group: string;
}

const mostSteps = 200;

export const historyFrom = (now: LensDraft): DraftHistory => ({ now, before: [], after: [], group: "" });

/** The history after a change; changes of one group that is not empty are one step. */
export function changed(history: DraftHistory, next: LensDraft, group: string): DraftHistory {
	if (next === history.now) return history;
	const isSame = group !== "" && group === history.group && history.before.length > 0;
	const before = isSame ? history.before : [...history.before, history.now].slice(-mostSteps);
	return { now: next, before, after: [], group };
}

export function undone({ now, before, after }: DraftHistory): DraftHistory | null {
	const last = before.at(-1);
	return last ? { now: last, before: before.slice(0, -1), after: [now, ...after], group: "" } : null;
}

export function redone({ now, before, after: [next, ...after] }: DraftHistory): DraftHistory | null {
	return next ? { now: next, before: [...before, now], after, group: "" } : null;
}
