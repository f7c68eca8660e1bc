/** The lenses that come with the app; structure and each language load when they are asked for. */
import type { Lens } from "../domain/lens/lens.ts";
import type { WrittenTexts } from "../domain/lens/lensTexts.ts";
import type { Result } from "../domain/result.ts";
import { parseLens } from "../parse/lens.ts";
import { parseLensTexts } from "../parse/lensTexts.ts";
import { type BuiltInLensId, isBuiltIn } from "./builtIn.ts";

interface BuiltInLens {
	structure: () => Promise<{ default: unknown }>;
	texts: Record<string, () => Promise<{ default: unknown }>>;
}

const builtIn: Record<BuiltInLensId, BuiltInLens> = {
	"azure-machine-learning": {
		structure: () => import("../../content/lenses/azure-machine-learning/lens.json"),
		texts: {
			en: () => import("../../content/lenses/azure-machine-learning/en.json"),
			it: () => import("../../content/lenses/azure-machine-learning/it.json"),
		},
	},
};

const find = (id: string): BuiltInLens | undefined => (isBuiltIn(id) ? builtIn[id] : undefined);

const unknownLens = (id: string): Result<never> => ({
	ok: false,
	problems: [{ code: "unknownLens", place: "lens.id", values: { id } }],
});

/** The structure of a lens: all that scores need. */
export async function loadLensStructure(id: string): Promise<Result<Lens>> {
	const entry = find(id);
	return entry ? parseLens((await entry.structure()).default) : unknownLens(id);
}

/** A lens with its texts as written in one language, or in its first where it does not speak that one, read by the same parser as any foreign lens. */
export async function loadLens(id: string, language: string): Promise<Result<{ lens: Lens; texts: WrittenTexts }>> {
	const texts = find(id)?.texts ?? {};
	const loadTexts = texts[language] ?? Object.values(texts)[0];
	if (!loadTexts) return unknownLens(id);
	const [lens, words] = await Promise.all([loadLensStructure(id), loadTexts()]);
	if (!lens.ok) return lens;
	const parsed = parseLensTexts(words.default, lens.value);
	return parsed.ok ? { ok: true, value: { lens: lens.value, texts: parsed.value } } : parsed;
}
