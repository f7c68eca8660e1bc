/** The parts of a lens that stand in its outline, and which of them a place in its file belongs to. */
import type { Lens } from "../lens/lens.ts";
import { sideLists } from "./sideParts.ts";

const lists = ["pillars", "items", "recommendations", "tensions", "facts", "derivedFacts", ...sideLists] as const;

export type PartList = (typeof lists)[number];

/** One entry of a list, or the lens as a whole. */
export type Part = { list: "lens" } | { list: PartList; id: string };

const entriesOf = (lens: Lens, list: PartList): { id: string }[] => lens[list] ?? [];

/** As an address says it. */
export const partName = (part: Part): string => (part.list === "lens" ? "" : `${part.list}.${part.id}`);

/** The part of such a name; the lens where it has none of them. */
export function partNamed(name: string, lens: Lens): Part {
	const at = name.indexOf(".");
	const list = lists.find((one) => one === name.slice(0, at));
	const id = name.slice(at + 1);
	return list && entriesOf(lens, list).some((entry) => entry.id === id) ? { list, id } : { list: "lens" };
}

/** The name of a part in a later version of its lens: another where it got another id and stands where it stood; null: it is gone. */
export function nameLater(name: string, before: Lens, now: Lens): string | null {
	const part = partNamed(name, before);
	if (part.list === "lens" || partName(partNamed(name, now)) === name) return name;
	const [former, later] = [entriesOf(before, part.list), entriesOf(now, part.list)];
	const there = later[former.findIndex(({ id }) => id === part.id)];
	const isRenamed = there && former.length === later.length && former.every(({ id }) => id !== there.id);
	return isRenamed ? partName({ list: part.list, id: there.id }) : null;
}

/** A place of a problem by ids alone: `lens.items[3] (q1).options[0] (none).implies` is `lens.items.q1.options.none.implies`. */
export const placeByIds = (place: string): string => place.replace(/\[\d+\] \(([^)]*)\)/g, ".$1").replace(/\[(\d+)\]/g, ".$1");

/** The part that a place by ids stands in; of several whose ids begin alike the longest. */
export function partAt(place: string, lens: Lens): Part {
	const inside = place.replace(/^lens\./, "").replace(/^texts\.[^.]+\./, "");
	const found = lists.flatMap((list) =>
		entriesOf(lens, list).flatMap(({ id }) => (`${inside}.`.startsWith(`${list}.${id}.`) ? [{ list, id }] : [])),
	);
	return found.toSorted((a, b) => b.id.length - a.id.length)[0] ?? { list: "lens" };
}
