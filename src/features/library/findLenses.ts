/** Searching the library. */
import type { LensTexts } from "../../domain/lens/lensTexts.ts";
import { plainSentence } from "../../domain/lens/plainSentence.ts";
import type { Sentence } from "../../domain/lens/sentence.ts";
import type { LibraryLens } from "./types.ts";

type Searched = Pick<LibraryLens, "lens" | "origin"> & {
	texts: Pick<LensTexts, "title" | "pillars"> & { items: Record<string, { title: Sentence }> };
};

/** Those that hold every word of a text in their title, pillars, source or questions, whatever its case and accents; all for no word. */
export function findLenses<L extends Searched>(lenses: L[], asked: string): L[] {
	const words = plain(asked).split(/\s+/).filter(Boolean);
	if (words.length === 0) return lenses;
	return lenses.filter((one) => {
		const text = plain(textOf(one));
		return words.every((word) => text.includes(word));
	});
}

const textOf = ({ texts, origin }: Searched): string =>
	[
		texts.title,
		...Object.values(texts.pillars).map(({ name }) => name),
		...Object.values(texts.items).map(({ title }) => plainSentence(title)),
		...(origin ? [origin.file, origin.attribution, origin.licence] : []),
	].join("\n");

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
