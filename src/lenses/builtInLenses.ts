/** The content of the lenses that come with the app; structure and each language load when they are asked for. */
import type { Lens } from "../domain/lens/lens.ts";
import type { WrittenTexts } from "../domain/lens/lensTexts.ts";
import { failure, problem, type Result, success } from "../domain/result.ts";
import { isBuiltIn } from "./builtIn.ts";

/**
 * Structure and languages of every lens; each file loads when it is asked for. They are what their types say: the gate reads them
 * with the parser of every lens (`content/builtIn.test.ts`), so a page does not read them a second time.
 */
const structures = import.meta.glob<{ default: Lens }>("../../content/lenses/*/lens.json");
const languages = import.meta.glob<{ default: WrittenTexts }>("../../content/lenses/*/??.json");
const rules = import.meta.glob<{ default: unknown }>("../../content/lenses/*/evidence.json");

const find = <F>(files: Record<string, F>, id: string, file: string): F | undefined =>
	isBuiltIn(id) ? files[`../../content/lenses/${id}/${file}.json`] : undefined;

const unknownLens = (id: string): Result<never> => failure(problem("unknownLens", "lens.id", { id }));

/** The structure of a built-in lens. */
export async function loadBuiltInStructure(id: string): Promise<Result<Lens>> {
	const load = find(structures, id, "lens");
	if (!load) return unknownLens(id);
	const { default: lens } = await load();
	return import.meta.env.DEV ? (await import("../parse/lens.ts")).parseLens(lens) : success(lens);
}

/** The rules of evidence of a built-in lens, as its file holds them; null: it has none. */
export async function loadBuiltInRules(id: string): Promise<unknown> {
	const load = find(rules, id, "evidence");
	return load ? (await load()).default : null;
}

/** A built-in lens with its texts in one language, or in its first. While the app is worked on, mistakes in its files are said. */
export async function loadBuiltIn(id: string, language: string): Promise<Result<{ lens: Lens; texts: WrittenTexts }>> {
	const [lens, own] = await Promise.all([loadBuiltInStructure(id), find(languages, id, language)?.()]);
	if (!lens.ok) return lens;
	const words = own ?? (await find(languages, id, lens.value.languages[0] ?? "")?.());
	if (!words) return unknownLens(id);
	const texts = import.meta.env.DEV
		? (await import("../parse/lensTexts.ts")).parseLensTexts(words.default, lens.value)
		: success(words.default);
	return texts.ok ? success({ lens: lens.value, texts: texts.value }) : texts;
}
