import type { WholeLens } from "../../domain/draft/draft.ts";
import { isBuiltIn } from "../../lenses/builtIn.ts";
import type { LoadedTexts } from "../../lenses/catalog.ts";
import { useLenses } from "../../store/lenses.ts";
import { catalogue } from "../catalogue.ts";

/** A lens that is here in all its languages; null where it is not. Of one that comes with the app it is a copy under an id of its own. */
export const wholeLens = async (id: string): Promise<WholeLens | null> =>
	isBuiltIn(id) ? await copyOfBuiltIn(id) : keptLens(id);

function keptLens(id: string): WholeLens | null {
	const kept = useLenses.getState().lenses?.find(({ lens }) => lens.id === id);
	return kept ? { ...kept, licence: kept.origin.licence, attribution: kept.origin.attribution } : null;
}

async function copyOfBuiltIn(id: string): Promise<WholeLens | null> {
	const structure = await catalogue.loadStructure(id);
	if (!structure.ok) return null;
	const { languages } = structure.value;
	const loaded = await Promise.all(languages.map((language) => catalogue.load(id, language)));
	const [first, ...others] = loaded.flatMap((one): LoadedTexts[] => (one.ok ? [one.value] : []));
	if (!first) return null;
	return {
		lens: { ...structure.value, id: `${id}-own` },
		texts: first.texts,
		translations: Object.fromEntries(others.map(({ texts }) => [texts.language, texts])),
		licence: "CC BY 4.0",
		attribution: `Plumbline, ${first.texts.title}`,
	};
}
