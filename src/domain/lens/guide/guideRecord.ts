/**
 * What a lens keeps of the guide that it was written from. The sentences of the guide are not ours to keep, so an entry is kept as a
 * hash of its text, which tells whether it is the same, and as the set of its words in numbers, which tells what is alike and which
 * words are new. Nothing of it can be read as a text again.
 */
import { textHash } from "../../textHash.ts";
import { wordsOf } from "../words.ts";

/** A bullet of the checklist, or a row of the recommendations. */
export type GuideKind = "item" | "row";

export const guideKinds: readonly GuideKind[] = ["item", "row"];

/** A bullet or a row of a guide, as it was read. */
export interface GuideEntry {
	pillar: string;
	kind: GuideKind;
	title: string;
	/** All that it says; of a row with its benefit. */
	text: string;
}

export interface RecordedEntry {
	pillar: string;
	kind: GuideKind;
	/** The item or the recommendation of the lens that was written from it. */
	id: string;
	/** Of its words in their order. */
	hash: string;
	/** A number of four hex digits for each word that it has, rising, without a separator. */
	words: string;
}

/** The edition of a guide that a lens was written from. */
export interface GuideRecord {
	/** As titles of its editions name it. */
	service: string;
	/** Of the edition, as it states it: YYYY-MM-DD. */
	date: string;
	entries: RecordedEntry[];
}

/** Tells whether two texts have the same words in the same order. */
export const hashOfWords = (text: string): string => textHash(wordsOf(text).join(" "));

const digits = 4;

/** Four hex digits for a word; one pair of words in 65,536 shares them. */
export function numberOf(one: string): string {
	const hash = Number.parseInt(textHash(one), 36);
	return ((hash ^ (hash >>> 16)) & 0xffff).toString(16).padStart(digits, "0");
}

/** The words of a text as numbers. */
export const numbersOf = (text: string): Set<string> => new Set(wordsOf(text).map(numberOf));

/** The numbers of a recorded entry. */
export const recordedNumbers = ({ words }: Pick<RecordedEntry, "words">): Set<string> =>
	new Set(words.match(/[0-9a-f]{4}/g) ?? []);

/** What is kept of an entry. */
export const recordEntry = ({ pillar, kind, text }: GuideEntry, id: string): RecordedEntry => ({
	...{ pillar, kind, id, hash: hashOfWords(text) },
	words: [...numbersOf(text)].sort().join(""),
});

/** Whether a guide of this title is one of the service. */
export function isGuideOf({ service }: Pick<GuideRecord, "service">, title: string): boolean {
	const [said, named] = [wordsOf(title), wordsOf(service)];
	return named.length > 0 && said.slice(-named.length).join(" ") === named.join(" ");
}
