/** Keeps lenses that were looked at among those of this device. */
import { ownTwinsOf, textsOfJoined, withOwnTwinsJoined } from "../../domain/lens/joinedTwins.ts";
import { isTranslation, withLanguage, withLanguagesOf } from "../../domain/lens/joinLanguage.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import { asNextEdition, editionChange } from "../../domain/lens/nextEdition.ts";
import type { ConvertedLens } from "../../parse/foreign/convertedLens.ts";
import { useLenses } from "../../store/lenses.ts";

/**
 * By itself, or as the next edition of the kept lens of its id, whose further languages and joined pairs stay. Rejects where it cannot be
 * stored.
 */
export async function keepLens(read: ConvertedLens, store = useLenses): Promise<void> {
	const { lenses, add } = store.getState();
	const former = lenses?.find(({ lens }) => lens.id === read.lens.id);
	if (!former) return add(read);
	const next = withPairsOf(former.lens, read);
	await add(withLanguagesOf(former, asNextEdition(former, next), editionChange(former, next).changed));
}

/** An edition with what was joined in the one whose place it takes. */
function withPairsOf(former: Lens, read: ConvertedLens): ConvertedLens {
	const lens = withOwnTwinsJoined(read.lens, ownTwinsOf(former, read.lens));
	return lens === read.lens ? read : { ...read, lens, texts: textsOfJoined(read.texts, lens) };
}

/** As a language of the kept lens of this id. Rejects likewise. */
export async function joinLens(read: ConvertedLens, id: string, store = useLenses): Promise<void> {
	const { lenses, add } = store.getState();
	const kept = lenses?.find(({ lens }) => lens.id === id);
	if (!kept) throw new Error(`the lens ${id} is not here`);
	const { lens, translation } = withLanguage(kept, read);
	await add({ ...kept, lens, translations: { ...kept.translations, [read.texts.language]: translation } });
}

/** One of several: as a language where it asks what a kept one asks, which an earlier one of them may be, else by itself. */
export async function keepOneOfSeveral(read: ConvertedLens, store = useLenses): Promise<void> {
	const original = store.getState().lenses?.find((kept) => isTranslation(kept, read));
	return original ? joinLens(read, original.lens.id, store) : keepLens(read, store);
}
