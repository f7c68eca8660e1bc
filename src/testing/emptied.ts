/** A review in which nothing is said: no facts, answers, people or plans. */
import { emptyPlanning } from "../domain/review/planning.ts";
import type { Review } from "../domain/review/review.ts";

export const emptied = (review: Review): Review => ({
	...review,
	workload: { ...review.workload, name: "", owner: "", description: "", facts: {} },
	participants: [],
	answers: {},
	set: {},
	decisions: {},
	tensionNotes: {},
	votes: [],
	planning: emptyPlanning,
});
