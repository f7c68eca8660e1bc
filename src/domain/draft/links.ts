/** Pages that a recommendation of a draft leads to. */
import type { LensDraft } from "./draft.ts";
import { withEntry } from "./entries.ts";
import { newIdIn } from "./ids.ts";
import { withoutTexts, withTexts } from "./texts.ts";

export function addLink(draft: LensDraft, row: string): LensDraft {
	const id = newIdIn(draft.lens.recommendations.find((one) => one.id === row)?.links, "l");
	const added = withEntry(draft, "recommendations", row, (one) => ({
		...one,
		links: [...(one.links ?? []), { id, url: "https://" }],
	}));
	return withTexts(added, ["recommendations", row, "links", id], () => "");
}

export const withUrl = (draft: LensDraft, row: string, link: string, url: string): LensDraft =>
	withEntry(draft, "recommendations", row, ({ links = [], ...one }) => ({
		...one,
		links: links.map((own) => (own.id === link ? { ...own, url } : own)),
	}));

export const removeLink = (draft: LensDraft, row: string, link: string): LensDraft =>
	withoutTexts(
		withEntry(draft, "recommendations", row, ({ links = [], ...one }) => {
			const left = links.filter(({ id }) => id !== link);
			return { ...one, ...(left.length > 0 && { links: left }) };
		}),
		["recommendations", row, "links", link],
	);
