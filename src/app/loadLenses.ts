/** What the first screen says by the lenses of its reviews. A file of its own: it loads after that screen has been painted. */
import { today } from "../browser/clock.ts";
import { withTwinsJoined } from "../domain/lens/joinedTwins.ts";
import type { Lens } from "../domain/lens/lens.ts";
import { withLensTakenUp } from "../domain/lens/takeUpLens.ts";
import { buildReport } from "../domain/report/report.ts";
import { lensKey, type Review } from "../domain/review/review.ts";
import type { Figures } from "../features/reviews/types.ts";
import type { Language } from "../i18n/languages.ts";
import { idsIn } from "../lenses/catalog.ts";
import { catalogue } from "./catalogue.ts";

/** What a review comes to; null where its lens is not here. */
export type Judge = (review: Review) => Figures | null;

/** How reviews with these lenses are judged, by `lensKey`. */
export async function loadJudge(keys: string[]): Promise<{ judge: Judge }> {
	const lenses = new Map<string, Lens>();
	for (const key of keys) {
		const lens = await catalogue.loadStructure(idsIn(key));
		if (lens.ok) lenses.set(key, lens.value);
	}
	const judge = (review: Review): Figures | null => {
		const lens = lenses.get(lensKey(review));
		if (!lens) return null;
		const { progress, overall, risks } = buildReport(
			withTwinsJoined(lens, review.joined),
			withLensTakenUp(review, lens),
			today(),
		);
		return { progress, score: overall, high: risks.high };
	};
	return { judge };
}

/** The titles of these lenses, by `lensKey`. */
export async function loadTitles(keys: string[], language: Language): Promise<Map<string, string>> {
	const titles = new Map<string, string>();
	for (const key of keys) {
		const lens = await catalogue.loadAll(idsIn(key), language);
		if (lens.ok) titles.set(key, lens.value.texts.title);
	}
	return titles;
}
