/** Which rows are chosen for a change in common. */

export interface Selection {
	items: ReadonlySet<string>;
	/** The row chosen last: a range reaches from it. */
	anchor: string | null;
}

export const nothingSelected: Selection = { items: new Set(), anchor: null };

export type SelectionAct = { kind: "toggle"; item: string; range: boolean } | { kind: "all" } | { kind: "none" };

/** The selection after an act; `shown` are the items of the table in its order. */
export function selectionAfter(selection: Selection, act: SelectionAct, shown: string[]): Selection {
	if (act.kind === "none") return nothingSelected;
	if (act.kind === "all") return { items: new Set(shown), anchor: null };
	const isChosen = !selection.items.has(act.item);
	const items = new Set(selection.items);
	for (const item of act.range ? rangeOf(selection.anchor, act.item, shown) : [act.item]) {
		if (isChosen) items.add(item);
		else items.delete(item);
	}
	return { items, anchor: act.item };
}

/** The items from one to another, whichever comes first; the second alone where the first is not shown. */
function rangeOf(from: string | null, to: string, shown: string[]): string[] {
	const [start, end] = [shown.indexOf(from ?? ""), shown.indexOf(to)];
	if (start < 0 || end < 0) return [to];
	return shown.slice(Math.min(start, end), Math.max(start, end) + 1);
}
