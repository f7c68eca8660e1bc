/** Entries of a draft changed in their place. */
import type { ChecklistItem, Lens } from "../lens/lens.ts";
import type { LensDraft } from "./draft.ts";
import type { PartList } from "./parts.ts";

type Listed = PartList;

type Entry<L extends Listed> = NonNullable<Lens[L]>[number];

/** The draft with one entry of a list changed. */
export function withEntry<L extends Listed>(
	draft: LensDraft,
	list: L,
	id: string,
	change: (entry: Entry<L>) => Entry<L>,
): LensDraft {
	const entries = (draft.lens[list] ?? []) as Entry<L>[];
	return { ...draft, lens: { ...draft.lens, [list]: entries.map((entry) => (entry.id === id ? change(entry) : entry)) } };
}

/** The draft with an item changed. */
export const withItem = (draft: LensDraft, id: string, change: (item: ChecklistItem) => ChecklistItem): LensDraft =>
	withEntry(draft, "items", id, change);

/** A list with one entry moved by so many places; as it is where there is no such place. */
export function moved<E>(list: readonly E[], from: number, by: number): E[] {
	const to = from + by;
	const entry = list[from];
	if (entry === undefined || to < 0 || to >= list.length) return [...list];
	const rest = list.filter((_, at) => at !== from);
	return [...rest.slice(0, to), entry, ...rest.slice(to)];
}
