/** The lenses that can be reviewed with: those that come with the app, and those that this device keeps, behind one interface. */
import { composeLens } from "../domain/lens/composeLens.ts";
import { composeTexts } from "../domain/lens/composeTexts.ts";
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
	borrowed?: readonly Borrowed[];
}

export interface Catalogue {
	/** Whether a review with this lens can be shown here. */
	has: (id: string) => Promise<boolean>;
	/** The structure of a lens, or of several as one: all that scores need. */
	loadStructure: (ids: LensIds | string) => Promise<Result<Lens>>;
	/** A lens with its texts as written in one language, each in the first of the lens where that does not have it. */
	load: (id: string, language: string) => Promise<Result<LoadedTexts>>;
	/** The same of several as one. */
	loadAll: (ids: LensIds, language: string) => Promise<Result<LoadedTexts>>;
}

/** Of the lenses of a review, in their order; the first is empty where the lens that the review was begun with is taken out. */
export type LensIds = readonly [string, ...string[]];

/** The ids that `lensKey` joined. */
export function idsIn(key: string): LensIds {
	const [first = "", ...others] = key.split(" ");
	return [first, ...others];
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
	const load = (id: string, language: string) => (isBuiltIn(id) ? loadBuiltIn(id, language) : loadStored(id, language));
	const loadStructureOf = async (id: string): Promise<Result<Lens>> => {
		if (isBuiltIn(id)) return loadBuiltInStructure(id);
		const loaded = await loadStored(id);
		return loaded.ok ? success(loaded.value.lens) : loaded;
	};
	return {
		has: async (id) => isBuiltIn(id) || (await loadStored(id)).ok,
		loadStructure: async (ids) => {
			const { present, isFirstOut } = presentOf(typeof ids === "string" ? [ids] : ids);
			const loaded = await allOf(present, loadStructureOf);
			return loaded.ok ? success(composeLens(loaded.value, isFirstOut)) : loaded;
		},
		load,
		loadAll: async (ids, language) => {
			const { present, isFirstOut } = presentOf(ids);
			const loaded = await allOf(present, (id) => load(id, language));
			if (!loaded.ok) return loaded;
			const [first, ...others] = loaded.value;
			if (others.length === 0 && !isFirstOut) return success(first);
			const lens = composeLens([first.lens, ...others.map((other) => other.lens)], isFirstOut);
			return success({ lens, ...composeTexts(loaded.value, language, isFirstOut) });
		},
	};
}

/** The lenses to load. */
function presentOf([first, ...others]: LensIds): { present: LensIds; isFirstOut: boolean } {
	const [next, ...rest] = others;
	return first === "" && next !== undefined
		? { present: [next, ...rest], isFirstOut: true }
		: { present: [first, ...others], isFirstOut: false };
}

/** All of them, or what is wrong with the first that is not here. */
async function allOf<T>(ids: LensIds, load: (id: string) => Promise<Result<T>>): Promise<Result<[T, ...T[]]>> {
	const [first, ...others] = ids;
	const [loaded, ...more] = [await load(first), ...(await Promise.all(others.map(load)))];
	if (!loaded.ok) return loaded;
	const rest: T[] = [];
	for (const one of more) {
		if (!one.ok) return one;
		rest.push(one.value);
	}
	return success([loaded.value, ...rest]);
}
