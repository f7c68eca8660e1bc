/** What a team judged in a review, put before it as a lens of its own: it is kept once somebody adds it. */
import { today } from "../../browser/clock.ts";
import { openLensRecords } from "../../browser/lensRecords.ts";
import { judgedLens } from "../../domain/lens/judgedLens.ts";
import { lensesOf, lensKey, type Review } from "../../domain/review/review.ts";
import { languages } from "../../i18n/languages.ts";
import { loadPhrases } from "../../i18n/loadMessages.ts";
import { isBuiltIn } from "../../lenses/builtIn.ts";
import { idsIn } from "../../lenses/catalog.ts";
import { parseStoredLens } from "../../parse/storedLens.ts";
import { usePreviews } from "../../store/lensPreviews.ts";
import { catalogue } from "../catalogue.ts";

const suffix = "-judged";

/** Rejects where the lens of the review is not here. */
export async function judgedToLens(review: Review, language: string): Promise<void> {
	const { ratings = {} } = review;
	const { id } = review.lens;
	const loaded = await catalogue.loadAll(idsIn(lensKey(review)), language);
	if (!loaded.ok) throw new Error(`the lens ${id} is not here`);
	const { lens, texts } = loaded.value;
	const { t } = await loadPhrases(languages.find((known) => known === texts.language) ?? "en");
	const made = judgedLens({ lens, texts }, ratings, {
		id: id.endsWith(suffix) ? id : id + suffix,
		version: today().replaceAll("-", "."),
		title: id.endsWith(suffix) ? texts.title : t("judging.ownTitle", { title: texts.title }),
		why: ({ by }) => (by.trim() === "" ? t("judging.why.team") : t("judging.why", { by: by.trim() })),
	});
	const sources = await Promise.all(lensesOf(review).map((one) => sourceOf(one.id, texts.scope.edition)));
	const [licence, attribution] = [saidOnce(sources.map((one) => one.licence)), saidOnce(sources.map((one) => one.attribution))];
	const origin = { format: "plumbline" as const, file: "", licence, attribution, notCarried: [] };
	usePreviews.getState().put({ ...made, origin, warnings: [] });
}

const saidOnce = (said: string[]): string => [...new Set(said.filter((one) => one !== ""))].join("; ");

/** Whose content it is stays said. */
async function sourceOf(id: string, edition: string): Promise<{ licence: string; attribution: string }> {
	if (isBuiltIn(id)) return { licence: "CC BY 4.0", attribution: edition };
	const kept = parseStoredLens(await openLensRecords().find(id));
	return kept.ok ? kept.value.origin : { licence: "", attribution: "" };
}
