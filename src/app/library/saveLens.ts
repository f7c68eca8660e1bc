/** Saves a lens of the library as a file of ours. */
import { today } from "../../browser/clock.ts";
import { saveFile } from "../../browser/files.ts";
import { fileName } from "../../formats/fileName.ts";
import { type LensFile, writeLensFile } from "../../formats/lens-json/writeLensFile.ts";
import { isBuiltIn } from "../../lenses/builtIn.ts";
import type { LoadedTexts } from "../../lenses/catalog.ts";
import { useLenses } from "../../store/lenses.ts";
import { catalogue } from "../catalogue.ts";

/** Of one that comes with the app the file is a copy under an id of its own, to be changed and opened again. */
export async function saveLens(id: string): Promise<void> {
	const file = await wholeLens(id);
	if (!file) return;
	const name = fileName({ workload: { name: file.texts.title } }, today(), { extension: "lens.json" });
	saveFile(name, new Blob([writeLensFile(file)], { type: "application/json" }));
}

/** A lens that is here in all its languages; null where it is not. */
export const wholeLens = async (id: string): Promise<LensFile | null> => (isBuiltIn(id) ? await copyOfBuiltIn(id) : keptLens(id));

function keptLens(id: string): LensFile | null {
	const kept = useLenses.getState().lenses?.find(({ lens }) => lens.id === id);
	return kept ? { ...kept, licence: kept.origin.licence, attribution: kept.origin.attribution } : null;
}

async function copyOfBuiltIn(id: string): Promise<LensFile | null> {
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
