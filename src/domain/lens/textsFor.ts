import type { Profile } from "./applicability.ts";
import type { LensTexts, WrittenTexts } from "./lensTexts.ts";
import { isSentence, sentenceFor } from "./sentence.ts";

/**
 * The texts of a lens as a workload with this profile reads them. What falls away altogether is absent: a note, a piece of evidence, the
 * label of a link. This is the one place where conditions of texts are looked at: screens, files and the search get what it returns.
 */
export const textsFor = (texts: WrittenTexts, profile: Profile): LensTexts =>
	// The shape stays as it is: only sentences become strings, and only what may be absent is left out.
	readingOf(texts, profile) as LensTexts;

function readingOf(value: unknown, profile: Profile): unknown {
	if (isSentence(value)) return sentenceFor(value, profile);
	if (Array.isArray(value)) return value.map((one) => readingOf(one, profile));
	if (typeof value !== "object" || value === null) return value;
	const read = Object.entries(value).map(([key, one]) => [key, readingOf(one, profile)] as const);
	return Object.fromEntries(read.filter(([, one]) => one !== ""));
}
