import type { Profile } from "./applicability.ts";
import { type Borrowed, borrowedIn, type ShownTexts } from "./fallback.ts";
import type { LensTexts, WrittenTexts } from "./lensTexts.ts";
import { isSentence, sentenceFor } from "./sentence.ts";

/**
 * The texts of a lens as a workload with this profile reads them. What falls away altogether is absent: a note, a piece of evidence, the
 * label of a link. This is the one place where conditions of texts are looked at: screens, files and the search get what it returns.
 * `borrowed` names the texts that stand in another language.
 */
export function textsFor(texts: WrittenTexts, profile: Profile, borrowed: readonly Borrowed[] = []): ShownTexts {
	// The shape stays as it is: only sentences become strings, and only what may be absent is left out.
	const read = readingOf(texts, profile) as LensTexts;
	return borrowed.length > 0 ? { ...read, borrowed: borrowedIn(read, borrowed) } : read;
}

/** The value itself where nothing of it is read otherwise: of most lenses, that is nearly all. */
function readingOf(value: unknown, profile: Profile): unknown {
	if (typeof value !== "object" || value === null || isAsWritten(value)) return value;
	if (isSentence(value)) return sentenceFor(value, profile);
	if (Array.isArray(value)) return value.map((one) => readingOf(one, profile));
	const read = Object.entries(value).map(([key, one]): [string, unknown] => [key, readingOf(one, profile)]);
	return Object.fromEntries(read.filter(([, one]) => one !== ""));
}

/** Whether no profile reads something else of a value. A lens has tens of thousands of texts, so nothing is made to find out. */
function isAsWritten(value: object): boolean {
	if (Array.isArray(value)) return !isSentence(value) && value.every(isAsWrittenPart);
	for (const key in value) {
		const one: unknown = value[key as keyof typeof value];
		if (one === "" || !isAsWrittenPart(one)) return false;
	}
	return true;
}

const isAsWrittenPart = (value: unknown): boolean => typeof value !== "object" || value === null || isAsWritten(value);
