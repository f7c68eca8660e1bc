import { type Sentence, sentenceFor } from "./sentence.ts";

/** A sentence of a lens for no workload in particular. */
export const plainSentence = (sentence: Sentence | undefined): string =>
	sentence === undefined ? "" : sentenceFor(sentence, { facts: {}, derivedFacts: [] });
