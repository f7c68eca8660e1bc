import type { Result } from "../domain/result.ts";
import type { Review } from "../domain/review/review.ts";
import type { Language } from "../i18n/messages.ts";

const samples: Record<Language, () => Promise<{ default: unknown }>> = {
	en: () => import("../../content/samples/fraud-scoring.en.json"),
	it: () => import("../../content/samples/fraud-scoring.it.json"),
};

/** The worked review that a newcomer can look around in, through the door every review passes; a test holds that it passes. */
export async function loadSample(language: Language): Promise<Result<Review>> {
	const [{ default: data }, { parseReview }] = await Promise.all([samples[language](), import("../parse/review.ts")]);
	return parseReview(data);
}
