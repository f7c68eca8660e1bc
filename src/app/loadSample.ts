import type { Result } from "../domain/result.ts";
import type { Review } from "../domain/review.ts";
import type { Language } from "../i18n/messages.ts";
import { parseReview } from "../parse/review.ts";

const samples: Record<Language, () => Promise<{ default: unknown }>> = {
	en: () => import("../../content/samples/fraud-scoring.en.json"),
	it: () => import("../../content/samples/fraud-scoring.it.json"),
};

/** The worked review that a newcomer can look around in, through the door every review passes; a test holds that it passes. */
export const loadSample = async (language: Language): Promise<Result<Review>> => parseReview((await samples[language]()).default);
