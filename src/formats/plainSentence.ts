import { type Sentence, sentenceFor } from "../domain/lens/sentence.ts";

/** A sentence as a workload reads it of which nothing is known; empty for none. */
export const plainSentence = (text: Sentence | undefined): string =>
	text === undefined ? "" : sentenceFor(text, { facts: {}, derivedFacts: [] });
