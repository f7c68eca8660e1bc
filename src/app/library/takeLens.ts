import { nextTask } from "../../browser/nextTask.ts";
import { problem } from "../../domain/result.ts";
import { loadPhrases } from "../../i18n/loadMessages.ts";
import type { Phrases } from "../../i18n/phrases.ts";
import { problemText } from "../../i18n/problemText.ts";
import { isBuiltIn } from "../../lenses/builtIn.ts";
import type { ReadLens } from "../../parse/foreign/readLens.ts";
import { paths } from "../../paths.ts";
import { usePreviews } from "../../store/lensPreviews.ts";
import type { FileOutcome } from "../../ui/useOpening.ts";

/** Puts a lens that was read where it can be looked at, in the library, and added; nothing is kept yet. */
export async function takeLens(read: ReadLens, { language, notation }: Phrases): Promise<FileOutcome> {
	const phrases = await loadPhrases(language, notation);
	const { texts, lens } = read;
	if (isBuiltIn(lens.id)) {
		return { kind: "refused", problems: [problemText(problem("builtInId", "", { id: lens.id }), phrases)] };
	}
	// Its preview is drawn as soon as it is there, all of it.
	await nextTask();
	usePreviews.getState().put(read);
	const told = phrases.t("library.read", { title: texts.title, n: lens.items.length });
	return { kind: "taken", told, link: { label: phrases.t("library.look"), address: paths.library } };
}
