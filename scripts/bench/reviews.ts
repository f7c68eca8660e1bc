/** The reviews that are measured: every question of a lens answered, for a workload with every fact said. */

import { resolve } from "../../src/domain/judge/status.ts";
import type { Lens } from "../../src/domain/lens/lens.ts";
import { buildReport } from "../../src/domain/report/report.ts";
import { type Answer, emptyAnswer } from "../../src/domain/review/answer.ts";
import { withFact, withStatus, withWorkload } from "../../src/domain/review/changes.ts";
import { newReview, type Review } from "../../src/domain/review/review.ts";

/** Nothing answered yet, every fact said; and how many questions apply. */
export function freshReview(lens: Lens): { review: Review; questions: number } {
	const named = withWorkload(newReview("fresh", lens, "2026-01-01T00:00:00.000Z"), { name: "Fresh", owner: "Bench" });
	const review = lens.facts.reduce((said, { id, values }) => withFact(said, id, values?.[0] ?? true), named);
	return { review, questions: buildReport(lens, review, "2026-01-01").progress.visible };
}

/** Each item's option at a position (0: the worst), with a note and an owner; facts are true or their first value. */
export function answeredReview(lens: Lens, position: number | ((place: number) => number)): Review {
	const named = withWorkload(newReview("bench", lens, "2026-01-01T00:00:00.000Z"), { name: "Bench", owner: "Bench" });
	const described = lens.facts.reduce((review, { id, values }) => withFact(review, id, values?.[0] ?? true), named);
	const answers = lens.items.map(({ id, options }, place): [string, Answer] => {
		const option = options[typeof position === "number" ? position : position(place)]?.id;
		if (option === undefined) throw new Error(`${id} lacks an option`);
		const said = { note: `What the meeting said about ${id}.`, owner: "Platform team" };
		return [id, { ...emptyAnswer, choice: { kind: "option", option }, ...said }];
	});
	return { ...described, answers: Object.fromEntries(answers) };
}

/** Every question answered with its worst option, and what that leaves undecided said to be missing: as many gaps as can be. */
export function worstReview(lens: Lens): Review {
	const review = answeredReview(lens, 0);
	const undecided = resolve(lens, review).filter(({ status }) => status === "unknown");
	return undecided.reduce((changed, { id }) => withStatus(changed, id, "missing"), review);
}
