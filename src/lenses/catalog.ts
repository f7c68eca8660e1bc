/** The lenses that can be reviewed with: those that come with the app, and those that this device keeps, behind one interface. */
import type { Borrowed } from "../domain/lens/fallback.ts";
import type { Lens } from "../domain/lens/lens.ts";
import type { WrittenTexts } from "../domain/lens/lensTexts.ts";
import { failure, problem, type Result, success } from "../domain/result.ts";
import { isBuiltIn } from "./builtIn.ts";
import { loadBuiltIn, loadBuiltInStructure } from "./builtInLenses.ts";

/** Where imported lenses are kept: what stands under an id, not parsed; undefined: nothing. */
export interface StoredLenses {
	find: (id: string) => Promise<unknown>;
}

export interface LoadedTexts {
	lens: Lens;
	/** Whole: what the language lacks stands in the first of the lens. */
	texts: WrittenTexts;
	/** What it lacked. */
	borrowed?: Borrowed;
}

export interface Catalogue {
	/** Whether a review with this lens can be shown here. */
	has: (id: string) => Promise<boolean>;
	/** The structure of a lens: all that scores need. */
	loadStructure: (id: string) => Promise<Result<Lens>>;
	/** A lens with its texts as written in one language, each in the first of the lens where that does not have it. */
	load: (id: string, language: string) => Promise<Result<LoadedTexts>>;
}

/** A catalogue over the built-in lenses and those that are kept; a built-in id is never another's. */
export function catalogueOf(stored: StoredLenses): Catalogue {
	const loadStored = async (id: string, language?: string): Promise<Result<LoadedTexts>> => {
		// Without a database none is kept.
		const record = await stored.find(id).catch(() => undefined);
		if (record === undefined) return failure(problem("unknownLens", "lens.id", { id }));
		const { parseStoredLens } = await import("../parse/storedLens.ts");
		return parseStoredLens(record, language);
	};
	return {
		has: async (id) => isBuiltIn(id) || (await loadStored(id)).ok,
		loadStructure: async (id) => {
			if (isBuiltIn(id)) return loadBuiltInStructure(id);
			const loaded = await loadStored(id);
			return loaded.ok ? success(loaded.value.lens) : loaded;
		},
		load: (id, language) => (isBuiltIn(id) ? loadBuiltIn(id, language) : loadStored(id, language)),
	};
}
