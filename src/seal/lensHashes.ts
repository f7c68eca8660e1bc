/** What tells one version of a lens from another, as a whole and item by item. */
import type { ChecklistItem, Lens } from "../domain/lens/lens.ts";
import type { WrittenTexts } from "../domain/lens/lensTexts.ts";
import { sealOf } from "./seal.ts";

type Texts = Record<string, WrittenTexts>;

/** The hash of a whole lens, and of each item with the recommendations asked in it and every language's words for them. */
export async function hashLens(structure: Lens, texts: Texts): Promise<{ hash: string; itemHashes: Record<string, string> }> {
	const hashes = await Promise.all(
		structure.items.map(async (item) => [item.id, await sealOf(partOf(item, structure, texts))] as const),
	);
	return { hash: await sealOf({ structure, texts }), itemHashes: Object.fromEntries(hashes) };
}

function partOf(item: ChecklistItem, structure: Lens, texts: Texts) {
	const recommendations = structure.recommendations.filter(({ askedIn }) => askedIn === item.id);
	const words = Object.entries(texts).map(([language, text]) => [
		language,
		{
			item: text.items[item.id],
			recommendations: Object.fromEntries(recommendations.map(({ id }) => [id, text.recommendations[id]])),
		},
	]);
	return { item, recommendations, words: Object.fromEntries(words) };
}
