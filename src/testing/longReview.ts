import { bigLens, sizeOf } from "../../scripts/bench/bigLens.ts";
import { bigTexts } from "../../scripts/bench/bigTexts.ts";
import { answeredReview } from "../../scripts/bench/reviews.ts";

/** A made-up lens of so many questions, and a review that answers each: every second one with its best option. */
export function longReview(questions: number) {
	const lens = bigLens(sizeOf(questions));
	return { content: { lens, texts: bigTexts(lens) }, review: answeredReview(lens, (place) => place % 2) };
}
