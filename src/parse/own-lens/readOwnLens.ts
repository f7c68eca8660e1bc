/** The reader of lens files of ours: the check that `npm run lens:check` and the page make alike. */
import { filledFrom } from "../../domain/lens/fallback.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import type { WrittenTexts } from "../../domain/lens/lensTexts.ts";
import { failure, type Problem, problem, type Result, success } from "../../domain/result.ts";
import { ownEntry } from "../../domain/review/parts.ts";
import { parseLens } from "../lens.ts";
import { parseLensTexts } from "../lensTexts.ts";
import { parseWith, within } from "../problems.ts";
import { lensFileSchema } from "./lensFileSchema.ts";
import type { OwnLens } from "./ownLens.ts";

/** The lens of a file with its texts in every language it has; all problems of one layer at once, each with its place. */
export function readOwnLens(data: unknown): Result<OwnLens> {
	const file = parseWith(lensFileSchema, data);
	if (!file.ok) return file;
	const { texts: byLanguage, licence = "", attribution = "" } = file.value;
	const lens = within("lens", parseLens(file.value.lens));
	if (!lens.ok) return lens;
	const [first = ""] = lens.value.languages;
	const whole = ownEntry(byLanguage, first);
	if (whole === undefined) return failure(problem("missingText", "texts", { id: first }));
	const texts = within(`texts.${first}`, parseLensTexts(whole, lens.value));
	if (!texts.ok) return texts;
	const { [first]: _first, ...translations } = byLanguage;
	const problems = problemsOf(translations, lens.value, texts.value);
	if (problems.length > 0) return { ok: false, problems };
	return success({ lens: lens.value, texts: texts.value, translations, licence, attribution });
}

/** What stands against further languages; each must be one that the lens names. */
function problemsOf(translations: Record<string, unknown>, lens: Lens, whole: WrittenTexts): Problem[] {
	const missing = lens.languages.slice(1).filter((language) => !Object.hasOwn(translations, language));
	return [
		...missing.map((language) => problem("missingText", "texts", { id: language })),
		...Object.entries(translations).flatMap(([language, own]) => {
			const read = within(`texts.${language}`, parseLensTexts(filledFrom(own, whole).texts, lens));
			return read.ok ? [] : read.problems;
		}),
	];
}
