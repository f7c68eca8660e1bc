/** The way through the questions: what comes before, after, and still waits. */
import type { QuestionRow } from "../judge/questionRow.ts";
import { placeOfQuestion } from "./reportRows.ts";

type Step = Pick<QuestionRow, "item" | "progress">;

const isVisible = ({ progress }: Step): boolean => progress !== "hidden";

/** Whether it still waits for something. */
export const isOpen = ({ progress }: Pick<Step, "progress">): boolean => progress === "open" || progress === "begun";

/** The next item that applies, if any. */
export const nextItem = (steps: Step[], item: string): string | undefined =>
	find(steps, isVisible, placeOfQuestion(steps, item) + 1)?.item;

/** The item before it that applies, if any. */
export const previousItem = (steps: Step[], item: string): string | undefined =>
	findBefore(steps, isVisible, placeOfQuestion(steps, item))?.item;

/** The next item that still waits for something, round past the end; never the item itself. */
export function nextOpenItem(steps: Step[], item: string): string | undefined {
	const place = placeOfQuestion(steps, item);
	return (find(steps, isOpen, place + 1) ?? find(steps, isOpen, 0, place))?.item;
}

/** The next item that somebody wants to come back to, round past the end; the item itself comes last. */
export const nextFlaggedItem = (steps: (Step & Pick<QuestionRow, "answer">)[], item: string): string | undefined =>
	(find(steps, isFlagged, placeOfQuestion(steps, item) + 1) ?? steps.find(isFlagged))?.item;

/** Where to begin: the first item that waits for something, else the first that applies, else the first. */
export const firstItem = (steps: Step[]): string | undefined => (steps.find(isOpen) ?? steps.find(isVisible) ?? steps[0])?.item;

const isFlagged = ({ answer }: Pick<QuestionRow, "answer">): boolean => answer.flagged;

/** The last before a place that is so. */
function findBefore<S extends Step>(steps: S[], is: (step: S) => boolean, before: number): S | undefined {
	for (let place = before - 1; place >= 0; place -= 1) {
		const step = steps[place];
		if (step && is(step)) return step;
	}
	return undefined;
}

/** The first of a stretch of the steps that is so; no copy of it is made. */
function find<S extends Step>(steps: S[], is: (step: S) => boolean, from: number, to = steps.length): S | undefined {
	for (let place = from; place < to; place += 1) {
		const step = steps[place];
		if (step && is(step)) return step;
	}
	return undefined;
}
