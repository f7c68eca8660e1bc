import { changedItems } from "../../domain/lens/lensChange.ts";
import type { LensCopy } from "../../domain/milestone/milestone.ts";
import { hashLens } from "../../seal/lensHashes.ts";
import { catalogue } from "../catalogue.ts";
import { loadAllTexts } from "./freezeReview.ts";

/**
 * How many questions of a frozen lens are not those of the lens that stands here under its id and version: a lens fits its own hash, whoever
 * changed it before it was sealed. 0 where other parts of it differ; null where it is that lens, where none such is here, and where several
 * lenses were put together, in which a team may have joined questions.
 */
export async function otherLens({ structure, ...stated }: LensCopy): Promise<number | null> {
	const { id, version, parts } = structure;
	if (parts) return null;
	try {
		const here = await catalogue.loadStructure([id]);
		if (!here.ok || here.value.version !== version) return null;
		const { hash, itemHashes } = await hashLens(here.value, await loadAllTexts(here.value));
		if (hash === stated.hash) return null;
		const gone = Object.keys(itemHashes).filter((item) => !Object.hasOwn(stated.itemHashes, item));
		return changedItems(itemHashes, stated.itemHashes).length + gone.length;
	} catch {
		return null;
	}
}
