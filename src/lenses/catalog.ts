/** The lenses that come with the app; structure and each language load when they are asked for. */
import type { Lens } from "../domain/lens.ts";
import type { LensTexts } from "../domain/lensTexts.ts";
import type { Result } from "../domain/result.ts";
import { parseLens } from "../parse/lens.ts";
import { parseLensTexts } from "../parse/lensTexts.ts";

interface BuiltInLens {
	structure: () => Promise<{ default: unknown }>;
	texts: Record<string, () => Promise<{ default: unknown }>>;
}

export const defaultLens = { id: "azure-machine-learning", version: "1.0.0" };

const builtIn: Record<string, BuiltInLens> = {
	"azure-machine-learning": {
		structure: () => import("../../content/lenses/azure-machine-learning/lens.json"),
		texts: {
			en: () => import("../../content/lenses/azure-machine-learning/en.json"),
			it: () => import("../../content/lenses/azure-machine-learning/it.json"),
		},
	},
};

/** A lens with its texts in one language, through the same door as any foreign lens. */
export async function loadLens(id: string, language: string): Promise<Result<{ lens: Lens; texts: LensTexts }>> {
	const entry = Object.hasOwn(builtIn, id) ? builtIn[id] : undefined;
	const loadTexts = entry?.texts[language];
	if (!entry || !loadTexts) return { ok: false, problems: [{ code: "unknownLens", place: "lens.id", values: { id } }] };
	const [structure, words] = await Promise.all([entry.structure(), loadTexts()]);
	const lens = parseLens(structure.default);
	if (!lens.ok) return lens;
	const texts = parseLensTexts(words.default, lens.value);
	return texts.ok ? { ok: true, value: { lens: lens.value, texts: texts.value } } : texts;
}
