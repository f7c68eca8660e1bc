/** Words of texts, to tell how alike two texts are. */

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in their order, in lower case: signs, spaces and markup between them do not count. */
export const wordsOf = (text: string): string[] => (text.match(word) ?? []).map((one) => one.normalize("NFKC").toLowerCase());

/** Twice what both have in the sum of what each has, in hundredths. */
export function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	let common = 0;
	for (const entry of one) if (other.has(entry)) common += 1;
	return Math.round((200 * common) / Math.max(1, one.size + other.size));
}
