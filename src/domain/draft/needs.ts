/** What a recommendation of a draft needs first, and the one that it is the same as or stands in for. */
import type { Recommendation } from "../lens/lens.ts";
import type { LensDraft } from "./draft.ts";
import { withEntry, withItem } from "./entries.ts";
import { endsIn } from "./tensions.ts";

/** Lists of ids that a recommendation may leave out. */
type NeedList = "prerequisites" | "prerequisiteItems";

/** What may come first: for `prerequisites` recommendations and further parts of items, for `prerequisiteItems` items. */
export const needsIn = (draft: LensDraft, row: string, list: NeedList): string[] =>
	(list === "prerequisites" ? endsIn(draft) : draft.lens.items.map(({ id }) => id)).filter((id) => id !== row);

/** The draft with other ids in a list; of none there is no list. */
export const withNeeds = (draft: LensDraft, row: string, list: NeedList, ids: string[]): LensDraft =>
	withEntry(draft, "recommendations", row, ({ [list]: _, ...one }) => ({ ...one, ...(ids.length > 0 && { [list]: ids }) }));

/** `sameActionAs`: one action credited in two pillars; `alternativeTo`: a workload needs one of the two. */
export interface Partner {
	kind: "sameActionAs" | "alternativeTo";
	id: string;
}

/** Null: it stands alone. */
export function partnerOf({ sameActionAs: [twin] = [], alternativeTo: [other] = [] }: Recommendation): Partner | null {
	if (twin !== undefined) return { kind: "sameActionAs", id: twin };
	return other === undefined ? null : { kind: "alternativeTo", id: other };
}

/** Those asked in the same item: alternatives share a pillar, and twins do not (scoring.md section 1). */
export const partnersIn = ({ lens }: LensDraft, { id, askedIn, pillar }: Recommendation): Partner[] =>
	lens.recommendations
		.filter((row) => row.askedIn === askedIn && row.id !== id)
		.map((row) => ({ kind: row.pillar === pillar ? "alternativeTo" : "sameActionAs", id: row.id }));

/** The draft with a pair that names each other, whomever both were paired with; statements speak of its first row alone. */
export function withPartner(draft: LensDraft, { id, askedIn }: Recommendation, partner: Partner | null): LensDraft {
	const pair = [id, ...(partner ? [partner.id] : [])];
	const recommendations = draft.lens.recommendations.map((row): Recommendation => {
		const former = partnerOf(row);
		const isOfPair = pair.includes(row.id);
		if (!isOfPair && !(former && pair.includes(former.id))) return row;
		const { sameActionAs: _twin, alternativeTo: _other, ...alone } = row;
		return isOfPair && partner ? { ...alone, [partner.kind]: pair.filter((one) => one !== row.id) } : alone;
	});
	const paired = { ...draft, lens: { ...draft.lens, recommendations } };
	const second = recommendations.filter((row) => pair.includes(row.id))[1]?.id;
	return second === undefined ? paired : withoutImplied(paired, askedIn, second);
}

const withoutImplied = (draft: LensDraft, item: string, requirement: string): LensDraft =>
	withItem(draft, item, (one) => ({
		...one,
		options: one.options.map(({ implies: { [requirement]: _, ...implies }, ...option }) => ({ ...option, implies })),
	}));
