/** The parser of lenses that are being written: their shape is right, what it holds may still be missing. And their check. */
import * as v from "valibot";
import { type LensDraft, type WholeLens, wholeOf } from "../domain/draft/draft.ts";
import { brokenLaws, untranslated } from "../domain/draft/laws.ts";
import { filledFrom } from "../domain/lens/fallback.ts";
import type { Lens } from "../domain/lens/lens.ts";
import type { WrittenTexts } from "../domain/lens/lensTexts.ts";
import { failure, type Problem, problem, type Result, success } from "../domain/result.ts";
import { instant } from "./fields.ts";
import { parseLens } from "./lens.ts";
import { lensSchema } from "./lensSchema.ts";
import { parseLensTexts } from "./lensTexts.ts";
import { lensTextsSchema } from "./lensTextsSchema.ts";
import { parseWith, within } from "./problems.ts";

/** A draft as this device keeps it. */
export interface StoredDraft {
	/** ISO instant. */
	savedAt: string;
	draft: LensDraft;
}

const storedSchema = v.object({
	savedAt: instant,
	draft: v.object({
		lens: v.unknown(),
		texts: v.record(v.string(), v.unknown()),
		licence: v.string(),
		attribution: v.string(),
	}),
});

/** A kept draft whose parts have their shape: an empty text or a list that is too short is no hindrance to writing on. */
export function parseStoredDraft(data: unknown): Result<StoredDraft> {
	const stored = parseWith(storedSchema, data);
	if (!stored.ok) return stored;
	const { savedAt, draft } = stored.value;
	const lens = v.safeParse(lensSchema, draft.lens);
	if (!lens.typed) return within("lens", parseWith(lensSchema, draft.lens)) as Result<never>;
	const texts: Record<string, WrittenTexts> = {};
	for (const language of lens.output.languages) {
		const own = v.safeParse(lensTextsSchema, draft.texts[language]);
		if (!own.typed) return within(`texts.${language}`, parseWith(lensTextsSchema, draft.texts[language])) as Result<never>;
		texts[language] = own.output;
	}
	if (lens.output.languages.length === 0) return failure(problem("missing", "lens", { expected: "languages" }));
	return success({ savedAt, draft: { ...draft, lens: lens.output, texts } });
}

/** What keeps a draft from being reviewed with: the same checks as of any lens file, of all its parts at once. */
export function checkDraft(draft: LensDraft): Result<WholeLens> {
	const whole = wholeOf(draft);
	const lens = within("lens", parseLens(whole.lens));
	const first = within(`texts.${whole.texts.language}`, parseLensTexts(whole.texts, whole.lens));
	const problems = [lens, first].flatMap((one): Problem[] => (one.ok ? [] : one.problems));
	// What a further language lacks, the first says: while that has faults of its own, they would be told twice.
	const further = problems.length > 0 ? [] : translationProblems(whole, whole.lens);
	return problems.length + further.length > 0 ? { ok: false, problems: [...problems, ...further] } : success(whole);
}

/** What is worth a look in a draft that could be used: broken laws, and what a further language lacks. */
export function remarksOn(draft: LensDraft): Problem[] {
	const { lens, texts, translations = {} } = wholeOf(draft);
	const lacking = Object.entries(translations).flatMap(([language, own]) => untranslated(language, own, texts));
	return [...brokenLaws(lens), ...lacking];
}

const translationProblems = ({ translations = {}, texts }: WholeLens, lens: Lens): Problem[] =>
	Object.entries(translations).flatMap(([language, own]) => {
		const read = within(`texts.${language}`, parseLensTexts(filledFrom(own, texts).texts, lens));
		return read.ok ? [] : read.problems;
	});
