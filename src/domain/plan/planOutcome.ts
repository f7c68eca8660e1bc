/** What closing a set of gaps does to the scores. */
import { type Scored, type Scores, score } from "../judge/score.ts";

export interface Identified extends Scored {
	id: string;
}

/** The requirements as they stand once those of the ids given are in place. */
export const withClosed = <R extends Identified>(requirements: R[], closed: ReadonlySet<string>): R[] =>
	requirements.map((requirement) => (closed.has(requirement.id) ? { ...requirement, status: "inPlace" } : requirement));

/** Scores once the requirements of the ids given are in place. `pillars` carries the priorities. */
export const scoresAfter = (
	requirements: Identified[],
	pillars: { id: string; priority: number }[],
	closed: ReadonlySet<string>,
): Scores => score(withClosed(requirements, closed), pillars);
