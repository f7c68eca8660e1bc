/** Sentences of a lens that say different things to different workloads. */

import { evaluate, type Profile } from "./applicability.ts";
import type { Expression } from "./fact.ts";

/**
 * A part of a sentence. It stands unless its `when` certainly does not hold; then its `otherwise`, if any, stands in its place. A fact
 * that nobody has answered rules nothing out.
 */
export interface SentencePart {
	text: string;
	when?: Expression;
	otherwise?: Sentence;
}

/** A sentence as a lens writes it: the same for every workload, or parts that are joined by a space. */
export type Sentence = string | SentencePart[];

/** The sentence as a workload with this profile reads it; empty where every part falls away. */
export function sentenceFor(sentence: Sentence, profile: Profile): string {
	if (typeof sentence === "string") return sentence;
	const standing = sentence.map(({ text, when, otherwise = "" }) =>
		when !== undefined && evaluate(when, profile) === false ? sentenceFor(otherwise, profile) : text,
	);
	return standing.filter((text) => text !== "").join(" ");
}

/** Whether a profile can leave nothing of a sentence: no part of it stands whatever the facts are. */
export const mayFallAway = (sentence: Sentence): boolean =>
	typeof sentence !== "string" &&
	sentence.length > 0 &&
	sentence.every(({ when, otherwise }) => when !== undefined && (otherwise === undefined || mayFallAway(otherwise)));

/** Whether a value of a lens's texts is a sentence. Parts are objects, and a list of sentences holds none. */
export const isSentence = (value: unknown): value is Sentence =>
	typeof value === "string" || (Array.isArray(value) && value.length > 0 && value.every(isPart));

const isPart = (value: unknown): value is SentencePart => typeof value === "object" && value !== null && "text" in value;

/** Every sentence of a value that is made of parts, with its place. */
export function partedSentences(value: unknown, place = ""): { place: string; parts: SentencePart[] }[] {
	if (typeof value !== "object" || value === null) return [];
	if (Array.isArray(value) && isSentence(value)) return [{ place, parts: value }];
	return Object.entries(value).flatMap(([key, one]) => partedSentences(one, placeWithin(value, place, key)));
}

const placeWithin = (value: object, place: string, key: string): string =>
	Array.isArray(value) ? `${place}[${key}]` : place === "" ? key : `${place}.${key}`;
