/** The way through the questions: what comes before, after, and still waits. */
import type { QuestionRow } from "../judge/questionRow.ts";

type Step = Pick<QuestionRow, "item" | "progress">;

const isVisible = ({ progress }: Step): boolean => progress !== "hidden";

/** Whether it still waits for something. */
export const isOpen = ({ progress }: Pick<Step, "progress">): boolean => progress === "open" || progress === "begun";

/** The next item that applies, if any. */
export const nextItem = (steps: Step[], item: string): string | undefined => after(steps, item).find(isVisible)?.item;

/** The item before it that applies, if any. */
export const previousItem = (steps: Step[], item: string): string | undefined => before(steps, item).findLast(isVisible)?.item;

/** The next item that still waits for something, round past the end; never the item itself. */
export const nextOpenItem = (steps: Step[], item: string): string | undefined =>
	[...after(steps, item), ...before(steps, item)].find(isOpen)?.item;

/** The next item that somebody wants to come back to, round past the end; the item itself comes last. */
export const nextFlaggedItem = (steps: (Step & Pick<QuestionRow, "answer">)[], item: string): string | undefined =>
	[...after(steps, item), ...steps].find(({ answer }) => answer.flagged)?.item;

/** Where to begin: the first item that waits for something, else the first that applies, else the first. */
export const firstItem = (steps: Step[]): string | undefined => (steps.find(isOpen) ?? steps.find(isVisible) ?? steps[0])?.item;

const positionOf = (steps: Step[], item: string): number => steps.findIndex((step) => step.item === item);
const after = <S extends Step>(steps: S[], item: string): S[] => steps.slice(positionOf(steps, item) + 1);
const before = (steps: Step[], item: string): Step[] => steps.slice(0, Math.max(0, positionOf(steps, item)));
