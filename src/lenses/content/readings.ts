/** What a sentence of the lens can come out as, for the content checks. */

import { factsOf } from "../../domain/lens/applicability.ts";
import type { Expression } from "../../domain/lens/fact.ts";
import { findById } from "../../domain/lens/findById.ts";
import { type Sentence, sentenceFor } from "../../domain/lens/sentence.ts";
import type { FactValue } from "../../domain/review/workload.ts";
import { lens } from "./read.ts";

type Facts = Record<string, FactValue>;

/** Every assignment, unknown included, of the facts that some expressions depend on. */
export function profilesOver(expressions: Expression[]): Facts[] {
	const facts = [...new Set(expressions.flatMap((expression) => factsOf(expression, lens.derivedFacts)))];
	return facts.reduce<Facts[]>(
		(known, id) => known.flatMap((profile) => valuesOf(id).map((value) => withValue(profile, id, value))),
		[{}],
	);
}

const valuesOf = (id: string): (FactValue | null)[] => {
	const fact = findById(lens.facts, id);
	return [null, ...(fact?.type === "enum" ? (fact.values ?? []) : [true, false])];
};

const withValue = (profile: Facts, id: string, value: FactValue | null): Facts =>
	value === null ? profile : { ...profile, [id]: value };

/** Everything that some workload reads in place of a sentence, each once. */
export function readingsOf(sentence: Sentence): string[] {
	const read = profilesOver(conditionsOf(sentence)).map((facts) =>
		sentenceFor(sentence, { facts, derivedFacts: lens.derivedFacts }),
	);
	return [...new Set(read)];
}

/** The conditions in a sentence, in the order in which they stand. */
const conditionsOf = (sentence: Sentence): Expression[] =>
	typeof sentence === "string"
		? []
		: sentence.flatMap(({ when, otherwise }) => [
				...(when === undefined ? [] : [when]),
				...(otherwise === undefined ? [] : conditionsOf(otherwise)),
			]);
