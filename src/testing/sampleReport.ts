/** For tests of every writer: a review in which everything that a report can say is said once, with its report and words. */

import english from "../../content/lenses/azure-machine-learning/en.json";
import italian from "../../content/lenses/azure-machine-learning/it.json";
import lensJson from "../../content/lenses/azure-machine-learning/lens.json";
import type { Lens } from "../domain/lens/lens.ts";
import { textsFor } from "../domain/lens/textsFor.ts";
import { remembered } from "../domain/remembered.ts";
import { buildReport, type Report } from "../domain/report/report.ts";
import type { Result } from "../domain/result.ts";
import type { Review } from "../domain/review/review.ts";
import reviewJson from "../formats/samples/review.json";
import type { Language } from "../i18n/languages.ts";
import { loadPhrases } from "../i18n/loadMessages.ts";
import type { Words } from "../i18n/phrases.ts";
import { parseLens } from "../parse/lens.ts";
import { parseLensTexts } from "../parse/lensTexts.ts";
import { parseReview } from "../parse/review.ts";

export interface Sample {
	review: Review;
	lens: Lens;
	words: Words;
	report: Report;
}

function opened<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.value;
}

// Parsed once: property tests ask for the sample hundreds of times.
const { plumbline: _marker, ...reviewData } = reviewJson;
const lens = opened(parseLens(lensJson));
const original = opened(parseReview(reviewData));
/** The texts of the lens in each language as they are written, for any workload. */
export const writtenTexts = { en: opened(parseLensTexts(english, lens)), it: opened(parseLensTexts(italian, lens)) };
const textsIn = (language: Language) =>
	remembered((facts: Review["workload"]["facts"]) =>
		textsFor(writtenTexts[language], { facts, derivedFacts: lens.derivedFacts }),
	);
const texts = { en: textsIn("en"), it: textsIn("it") };

/** The sample as it stands on 22 November 2026, or a changed copy of its review. */
export async function sampleIn(language: Language, change: (review: Review) => Review = (review) => review): Promise<Sample> {
	const review = change(original);
	const words = { ...(await loadPhrases(language)), lens: texts[language](review.workload.facts) };
	return { review, lens, words, report: buildReport(lens, review, "2026-11-22") };
}
