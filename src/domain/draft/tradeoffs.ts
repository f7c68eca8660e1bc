/** Tradeoffs of recommendations and of requirements of an item, with their texts. */
import type { ChecklistItem, ItemPart, Remainder, Tradeoff } from "../lens/lens.ts";
import type { LensDraft } from "./draft.ts";
import { newIdIn } from "./ids.ts";
import { type Place, withoutTexts, withTexts } from "./texts.ts";

/** What has tradeoffs: a recommendation, the requirement that an item is, or a further part of an item. */
export type TradeoffOwner = { row: string } | { item: string } | { item: string; part: string };

/** Where the texts of an owner stand. */
export const placeOfOwner = (owner: TradeoffOwner): Place => {
	if ("row" in owner) return ["recommendations", owner.row];
	return "part" in owner ? ["items", owner.item, "parts", owner.part] : ["items", owner.item, "remainder"];
};

export const tradeoffsOf = ({ lens }: LensDraft, owner: TradeoffOwner): Tradeoff[] => {
	if ("row" in owner) return lens.recommendations.find(({ id }) => id === owner.row)?.tradeoffs ?? [];
	const item = lens.items.find(({ id }) => id === owner.item);
	const weighed = "part" in owner ? item?.parts?.find(({ id }) => id === owner.part) : item?.remainder;
	return weighed?.tradeoffs ?? [];
};

/** The draft with other tradeoffs of an owner. */
export function withTradeoffs(draft: LensDraft, owner: TradeoffOwner, change: (tradeoffs: Tradeoff[]) => Tradeoff[]): LensDraft {
	const { lens } = draft;
	if ("row" in owner) {
		const recommendations = lens.recommendations.map((row) =>
			row.id === owner.row ? { ...row, tradeoffs: change(row.tradeoffs) } : row,
		);
		return { ...draft, lens: { ...lens, recommendations } };
	}
	const weighed = <W extends Remainder | ItemPart>(one: W): W => ({ ...one, tradeoffs: change(one.tradeoffs ?? []) });
	const items = lens.items.map((item): ChecklistItem => {
		if (item.id !== owner.item) return item;
		if (!("part" in owner)) return { ...item, ...(item.remainder && { remainder: weighed(item.remainder) }) };
		return { ...item, ...(item.parts && { parts: item.parts.map((part) => (part.id === owner.part ? weighed(part) : part)) }) };
	});
	return { ...draft, lens: { ...lens, items } };
}

/** A tradeoff more, of the authors' own judgement. */
export function addTradeoff(draft: LensDraft, owner: TradeoffOwner, pillar: string): LensDraft {
	const id = newIdIn(
		tradeoffsOf(draft, owner).flatMap(({ id: own = "" }) => ({ id: own })),
		"t",
	);
	const tradeoff: Tradeoff = { id, pillar, direction: "negative", strength: 1, source: "judgement" };
	const added = withTradeoffs(draft, owner, (tradeoffs) => [...tradeoffs, tradeoff]);
	return withTexts(added, [...placeOfOwner(owner), "tradeoffs", id], () => "");
}

/** The draft without one of them, by its position. */
export function removeTradeoff(draft: LensDraft, owner: TradeoffOwner, at: number): LensDraft {
	const id = tradeoffsOf(draft, owner)[at]?.id;
	const without = withTradeoffs(draft, owner, (tradeoffs) => tradeoffs.filter((_, other) => other !== at));
	return id === undefined ? without : withoutTexts(without, [...placeOfOwner(owner), "tradeoffs", id]);
}

/** The draft without any that gives to a pillar, or takes from it. */
export function withoutTradeoffsTo(draft: LensDraft, pillar: string): LensDraft {
	const { recommendations, items } = draft.lens;
	const owners: TradeoffOwner[] = [
		...recommendations.map(({ id }) => ({ row: id })),
		...items.flatMap(({ id, parts = [] }) => [{ item: id }, ...parts.map((part) => ({ item: id, part: part.id }))]),
	];
	return owners.reduce((rest, owner) => {
		const own = tradeoffsOf(rest, owner);
		const gone = own.flatMap((tradeoff, at) => (tradeoff.pillar === pillar ? [at] : []));
		return gone.toReversed().reduce((left, at) => removeTradeoff(left, owner, at), rest);
	}, draft);
}
