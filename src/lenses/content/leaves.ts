import { partedSentences, type Sentence } from "../../domain/lens/sentence.ts";

/** Every text of a value with its place, for the content checks; of a sentence in parts every part, its conditions left out. */
export function* leaves(value: unknown, place = ""): Generator<[place: string, text: string]> {
	if (typeof value === "string") yield [place, value];
	const [parted] = partedSentences(value, place);
	if (parted && parted.place === place) yield* leavesOfParts(parted.parts, place);
	else if (typeof value === "object" && value !== null) {
		for (const [key, part] of Object.entries(value)) yield* leaves(part, place ? `${place}.${key}` : key);
	}
}

function* leavesOfParts(sentence: Sentence, place: string): Generator<[place: string, text: string]> {
	if (typeof sentence === "string") yield [place, sentence];
	else {
		for (const [index, { text, otherwise }] of sentence.entries()) {
			yield [`${place}[${index}]`, text];
			if (otherwise !== undefined) yield* leavesOfParts(otherwise, `${place}[${index}].otherwise`);
		}
	}
}
