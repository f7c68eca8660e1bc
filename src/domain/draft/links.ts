/** Pages that a recommendation, a choice or a notice of a draft leads to. */
import { traitsOf } from "../lens/kinds/traits.ts";
import { changeChoices } from "./choices.ts";
import type { LensDraft } from "./draft.ts";
import { withEntry } from "./entries.ts";
import { newIdIn } from "./ids.ts";
import { type Place, withoutTexts, withTexts } from "./texts.ts";

export type LinkOwner = { row: string } | { item: string; choice: string } | { notice: string };

export interface DraftLink {
	id: string;
	url: string;
}

/** Where the labels stand. */
export const placeOfLinks = (owner: LinkOwner): Place => {
	if ("row" in owner) return ["recommendations", owner.row, "links"];
	if ("notice" in owner) return ["notices", owner.notice, "links"];
	return ["items", owner.item, "choices", owner.choice, "links"];
};

const linksOf = ({ lens }: LensDraft, owner: LinkOwner): DraftLink[] => {
	if ("row" in owner) return lens.recommendations.find(({ id }) => id === owner.row)?.links ?? [];
	if ("notice" in owner) return lens.notices.find(({ id }) => id === owner.notice)?.links ?? [];
	const item = lens.items.find(({ id }) => id === owner.item);
	return (item && traitsOf(item).choices.find(({ id }) => id === owner.choice)?.links) ?? [];
};

/** The draft with other links of an owner; of none there is no list. */
function withLinks(draft: LensDraft, owner: LinkOwner, change: (links: DraftLink[]) => DraftLink[]): LensDraft {
	const changed = <E extends { links?: DraftLink[] }>({ links = [], ...one }: E) => {
		const left = change(links);
		return { ...one, ...(left.length > 0 && { links: left }) };
	};
	if ("row" in owner) return withEntry(draft, "recommendations", owner.row, changed);
	if ("notice" in owner) return withEntry(draft, "notices", owner.notice, changed);
	return changeChoices(draft, owner.item, (choices) => choices.map((one) => (one.id === owner.choice ? changed(one) : one)));
}

export function addLink(draft: LensDraft, owner: LinkOwner): LensDraft {
	const id = newIdIn(linksOf(draft, owner), "l");
	const added = withLinks(draft, owner, (links) => [...links, { id, url: "https://" }]);
	return withTexts(added, [...placeOfLinks(owner), id], () => "");
}

export const withUrl = (draft: LensDraft, owner: LinkOwner, link: string, url: string): LensDraft =>
	withLinks(draft, owner, (links) => links.map((own) => (own.id === link ? { ...own, url } : own)));

export const removeLink = (draft: LensDraft, owner: LinkOwner, link: string): LensDraft =>
	withoutTexts(
		withLinks(draft, owner, (links) => links.filter(({ id }) => id !== link)),
		[...placeOfLinks(owner), link],
	);
