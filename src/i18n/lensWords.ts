/** How lenses are named. */
import { findById } from "../domain/lens/findById.ts";
import { type Lens, partsOf } from "../domain/lens/lens.ts";
import type { LensTexts } from "../domain/lens/lensTexts.ts";
import type { Phrases } from "./phrases.ts";

type Titles = Pick<LensTexts, "title" | "parts">;

/** "Queues, version 1.0.0"; of several lenses each. */
export const lensVersionText = (lens: Pick<Lens, "id" | "version" | "parts">, texts: Titles, { t }: Phrases): string =>
	partsOf(lens)
		.map(({ id, version }) => t("report.lens.version", { title: lensTitle(id, texts), version }))
		.join(" + ");

/** The title of one of the lenses of a review. */
export const lensTitle = (id: string, { title, parts }: Titles): string => parts?.[id] ?? title;

/** The title of the lens that an item comes from; empty where the review has one lens. */
export function originText(item: string, lens: Pick<Lens, "id" | "items">, texts: Titles): string {
	if (!texts.parts) return "";
	return lensTitle(findById(lens.items, item)?.from ?? lens.id, texts);
}
