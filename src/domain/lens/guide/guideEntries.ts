/** The entries of a guide from the lens that was made of it (`parse/azure-guide/guideLens.ts`). */

import type { Lens } from "../lens.ts";
import type { WrittenTexts } from "../lensTexts.ts";
import { plainSentence } from "../plainSentence.ts";
import { itemsInOrder } from "../requirement.ts";
import type { GuideEntry } from "./guideRecord.ts";

/** Bullets of checklists and rows of recommendations, in the order of the guide. */
export function guideEntries(
	lens: Pick<Lens, "pillars" | "items">,
	texts: Pick<WrittenTexts, "items" | "recommendations">,
): GuideEntry[] {
	return itemsInOrder(lens).map((item) => {
		const said = texts.items[item.id];
		const row = texts.recommendations[item.recommendations?.[0]?.recommendation ?? ""];
		const isRow = item.topic?.startsWith("recommendations") ?? false;
		const text = isRow ? `${plainSentence(said?.summary)}\n${plainSentence(row?.benefit)}` : plainSentence(said?.summary);
		return { pillar: item.pillar, kind: isRow ? "row" : "item", title: plainSentence(said?.title), text };
	});
}
