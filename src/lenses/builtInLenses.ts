/** The content of the lenses that come with the app; structure and each language load when they are asked for. */
import type { Lens } from "../domain/lens/lens.ts";
import type { WrittenTexts } from "../domain/lens/lensTexts.ts";
import { failure, problem, type Result } from "../domain/result.ts";
import { parseLens } from "../parse/lens.ts";
import { parseLensTexts } from "../parse/lensTexts.ts";
import { isBuiltIn } from "./builtIn.ts";

/** Structure and languages of every lens; each file loads when it is asked for. */
const files = import.meta.glob<{ default: unknown }>("../../content/lenses/*/{lens,evidence,??}.json");

const find = (id: string, file: string) => (isBuiltIn(id) ? files[`../../content/lenses/${id}/${file}.json`] : undefined);

const unknownLens = (id: string): Result<never> => failure(problem("unknownLens", "lens.id", { id }));

/** The structure of a built-in lens. */
export async function loadBuiltInStructure(id: string): Promise<Result<Lens>> {
	const load = find(id, "lens");
	return load ? parseLens((await load()).default) : unknownLens(id);
}

/** The rules of evidence of a built-in lens, as its file holds them; null: it has none. */
export async function loadBuiltInRules(id: string): Promise<unknown> {
	const load = find(id, "evidence");
	return load ? (await load()).default : null;
}

/** A built-in lens with its texts in one language, or in its first, read by the same parser as any other lens. */
export async function loadBuiltIn(id: string, language: string): Promise<Result<{ lens: Lens; texts: WrittenTexts }>> {
	const [lens, own] = await Promise.all([loadBuiltInStructure(id), find(id, language)?.()]);
	if (!lens.ok) return lens;
	const words = own ?? (await find(id, lens.value.languages[0] ?? "")?.());
	if (!words) return unknownLens(id);
	const texts = parseLensTexts(words.default, lens.value);
	return texts.ok ? { ok: true, value: { lens: lens.value, texts: texts.value } } : texts;
}
