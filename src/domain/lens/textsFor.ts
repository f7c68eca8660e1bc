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
	if (typeof value !== "object" || value === null) return value;
	if (isSentence(value)) return sentenceFor(value, profile);
	// An object's values alone: a pair made of each would cost as much as all else, in a lens of thousands of items.
	const former: unknown[] = Array.isArray(value) ? value : Object.values(value);
	const read = former.map((one) => readingOf(one, profile));
	if (Array.isArray(value)) return read.every((one, place) => one === former[place]) ? value : read;
	if (read.every((one, place) => one === former[place] && one !== "")) return value;
	return Object.fromEntries(Object.keys(value).flatMap((key, place) => (read[place] === "" ? [] : [[key, read[place]]])));
}
