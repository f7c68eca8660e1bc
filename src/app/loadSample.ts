import type { Result } from "../domain/result.ts";
import type { Review } from "../domain/review/review.ts";
import { type Language, languages } from "../i18n/languages.ts";

const samples = import.meta.glob<{ default: unknown }>("../../content/samples/fraud-scoring.*.json");

/** The sample in a language, or in the first one that has it. */
const sampleFor = (language: Language): (() => Promise<{ default: unknown }>) | undefined =>
	[language, ...languages].map((id) => samples[`../../content/samples/fraud-scoring.${id}.json`]).find(Boolean);

/** The worked review that a newcomer can look around in, read by the parser of every review; a test holds that it can be. */
export async function loadSample(language: Language): Promise<Result<Review>> {
	const [sample, { parseReview }] = await Promise.all([sampleFor(language)?.(), import("../parse/review.ts")]);
	return parseReview(sample?.default);
}
