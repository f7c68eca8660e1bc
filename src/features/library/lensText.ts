import type { Sentence } from "../../domain/lens/sentence.ts";
import { sentenceFor } from "../../domain/lens/sentence.ts";

/** A sentence of a lens for no workload in particular. */
export const lensText = (sentence: Sentence | undefined): string =>
	sentence === undefined ? "" : sentenceFor(sentence, { facts: {}, derivedFacts: [] });
