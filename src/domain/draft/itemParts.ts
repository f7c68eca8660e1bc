/** Further parts of an item of a draft: requirements of their own that no recommendation realizes. */
import type { ChecklistItem, ItemPart } from "../lens/lens.ts";
import { type StartersIn, withoutUnnamed } from "./adding.ts";
import type { LensDraft } from "./draft.ts";
import { withItem } from "./entries.ts";
import { withField } from "./fields.ts";
import { newRequirementId } from "./ids.ts";
import { newRemainderTexts } from "./starting.ts";
import { withoutTexts, withTexts } from "./texts.ts";
import { unnamed } from "./unnamed.ts";

export function addPart(draft: LensDraft, { id: item, parts = [] }: ChecklistItem, startersIn: StartersIn): LensDraft {
	const part: ItemPart = { id: newRequirementId(draft, `${item}-`), severity: { level: "medium" }, effort: "medium" };
	const added = withItem(draft, item, (one) => ({ ...one, parts: [...parts, part] }));
	return withTexts(added, ["items", item, "parts", part.id], (language) => newRemainderTexts(startersIn(language)));
}

export const changePart = (draft: LensDraft, item: string, part: string, change: (one: ItemPart) => ItemPart): LensDraft =>
	withItem(draft, item, (one) => ({ ...one, parts: (one.parts ?? []).map((own) => (own.id === part ? change(own) : own)) }));

/** A part goes with all that names it. */
export function removePart(draft: LensDraft, item: string, part: string): LensDraft {
	const left = withItem(draft, item, (one) =>
		withField(
			one,
			"parts",
			(one.parts ?? []).filter(({ id }) => id !== part),
		),
	);
	const isLast = left.lens.items.find(({ id }) => id === item)?.parts === undefined;
	return withoutUnnamed(
		withoutTexts({ ...left, lens: unnamed(left.lens, part) }, ["items", item, "parts", ...(isLast ? [] : [part])]),
	);
}
