/** What closing a set of gaps does to the scores. */
import { type Scored, type Scores, score } from "../judge/score.ts";
import type { Weighing } from "../judge/weighing.ts";

export interface Identified extends Scored {
	id: string;
}

/** The requirements as they stand once those of the ids given are in place. */
export const withClosed = <R extends Identified>(requirements: R[], closed: ReadonlySet<string>): R[] =>
	requirements.map((requirement) => (closed.has(requirement.id) ? { ...requirement, status: "inPlace" } : requirement));

/** What scores are made of, now and once something is closed. */
export interface ScoredReview {
	/** Every requirement of the review. */
	requirements: Identified[];
	weighing: Weighing;
}

/** Scores once the requirements of the ids given are in place. */
export const scoresAfter = ({ requirements, weighing }: ScoredReview, closed: ReadonlySet<string>): Scores =>
	score(withClosed(requirements, closed), weighing);
