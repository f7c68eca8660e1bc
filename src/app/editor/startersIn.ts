/** What stands in the texts of a new entry, in the languages that we speak. */
import type { StartersIn } from "../../domain/draft/adding.ts";
import type { Starters } from "../../domain/draft/starting.ts";
import { languages } from "../../i18n/languages.ts";
import { loadPhrases } from "../../i18n/loadMessages.ts";
import { fillersIn } from "../../parse/foreign/fillers.ts";

/** Of every language of the interface, whichever it is in now. */
export async function loadStarters(): Promise<StartersIn> {
	const known = new Map<string, Starters>();
	for (const language of languages) {
		const { t } = await loadPhrases(language);
		const { ask, notApplicable, outside, options } = fillersIn(language);
		const judged = t("editor.starter.judged");
		known.set(language, { ask, notApplicable, outside, options, judged, noneOfThese: t("editor.starter.none") });
	}
	return (language) => known.get(language.split("-")[0] ?? "") ?? null;
}
