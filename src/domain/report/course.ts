/** The way through the questions: what comes before, after, and still waits. */
import type { QuestionRow } from "../judge/questionRow.ts";
import { firstFrom, keptGroups } from "../keptGroups.ts";
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
	const next = nextOf(openPlaces(steps).get("open"), place);
	return next === place ? undefined : steps[next]?.item;
}

type Flagged = Step & Pick<QuestionRow, "answer">;

/** The next item that somebody wants to come back to, round past the end; the item itself comes last. */
export const nextFlaggedItem = (steps: Flagged[], item: string): string | undefined =>
	steps[nextOf(flaggedPlaces(steps).get("flagged"), placeOfQuestion(steps, item))]?.item;

/** How many somebody wants to come back to. */
export const countFlagged = (steps: Flagged[]): number => flaggedPlaces(steps).get("flagged")?.length ?? 0;

const openPlaces = keptGroups((step: Pick<Step, "progress">) => (isOpen(step) ? "open" : null));

const flaggedPlaces = keptGroups(({ answer }: Pick<QuestionRow, "answer">) => (answer.flagged ? "flagged" : null));

/** The first of some positions after one, round past the end; -1: there is none. */
const nextOf = (places: readonly number[] = [], place: number): number => places[firstFrom(places, place + 1)] ?? places[0] ?? -1;

/** Where to begin: the first item that waits for something, else the first that applies, else the first. */
export const firstItem = (steps: Step[]): string | undefined => (steps.find(isOpen) ?? steps.find(isVisible) ?? steps[0])?.item;

/** The last before a place that is so. */
function findBefore<S extends Step>(steps: S[], is: (step: S) => boolean, before: number): S | undefined {
	for (let place = before - 1; place >= 0; place -= 1) {
		const step = steps[place];
		if (step && is(step)) return step;
	}
	return undefined;
}

/** The first from a place on that is so; no copy of the rest is made. */
function find<S extends Step>(steps: S[], is: (step: S) => boolean, from: number): S | undefined {
	for (let place = from; place < steps.length; place += 1) {
		const step = steps[place];
		if (step && is(step)) return step;
	}
	return undefined;
}
