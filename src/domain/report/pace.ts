/** How long the open questions may take, from the pace of those answered so far. */

import type { Review } from "../review/review.ts";
import { keptPauses } from "./keptPauses.ts";
import type { Report } from "./report.ts";
import { findQuestion } from "./reportRows.ts";

const minute = 60_000;

/** A longer pause is a break, not an answer. */
const longestPause = 10 * minute;

/** With fewer pauses between answers there is no pace to speak of. */
const fewestPauses = 4;

/**
 * Whole minutes left for so many open questions, null where too few answers tell a pace. `instants` are the ISO instants of the
 * answers so far, in any order: the median pause between them is the pace. What changed at one instant came in together, and breaks
 * do not count. Below ten exact, above in steps of five, rounded up.
 */
export function minutesLeft(instants: string[], open: number): number | null {
	const times = instants.map(Date.parse).toSorted((a, b) => a - b);
	const pauses = times
		.slice(1)
		.map((time, index) => time - (times[index] ?? time))
		.filter(isPause);
	return minutesAt(
		pauses.toSorted((a, b) => a - b),
		open,
	);
}

const isPause = (pause: number): boolean => pause > 0 && pause <= longestPause;

/** `pauses` are sorted. */
function minutesAt(pauses: readonly number[], open: number): number | null {
	if (pauses.length < fewestPauses) return null;
	const minutes = Math.ceil((median(pauses) * open) / minute);
	return minutes < 10 ? minutes : Math.ceil(minutes / 5) * 5;
}

function median(sorted: readonly number[]): number {
	const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
	return (low + high) / 2;
}

const pausesOf = keptPauses(isPause);

/** Minutes left for the questions of a review that are visible and not answered yet. */
export function timeLeft({ touched }: Pick<Review, "touched">, { questions, progress }: Timed): number | null {
	const pauses = pausesOf(touched, questions, (item) => findQuestion({ questions }, item));
	return minutesAt(pauses, progress.visible - progress.answered);
}

type Timed = Pick<Report, "questions" | "progress">;
