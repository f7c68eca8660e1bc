/** Requirements of a lens by what names them, so that nothing looks through all of them for one. */
import { remembered } from "../remembered.ts";
import type { RequirementGroup } from "./requirement.ts";

/** The requirement that a recommendation, an item or a requirement id stands for. */
export const findGroup = (groups: RequirementGroup[], id: string): RequirementGroup | undefined => {
	const place = placesOf(groups).get(id);
	return place === undefined ? undefined : groups[place];
};

/** By the id of a requirement or of one of its recommendations, its position among all. */
export const placesOf = remembered((groups: RequirementGroup[]): ReadonlyMap<string, number> => {
	const places = new Map<string, number>();
	const name = (id: string, place: number) => {
		if (!places.has(id)) places.set(id, place);
	};
	// A lens has tens of thousands: nothing is made for each.
	for (let place = 0; place < groups.length; place += 1) {
		const { id, rows } = groups[place] as RequirementGroup;
		name(id, place);
		for (const row of rows) if (row.id !== id) name(row.id, place);
	}
	return places;
});

/** By item, the positions of the requirements that it decides. */
export const placesOfItems = remembered((groups: RequirementGroup[]): ReadonlyMap<string, readonly number[]> => {
	const places = new Map<string, number[]>();
	let [current, own]: [RequirementGroup["item"] | null, number[]] = [null, []];
	for (let place = 0; place < groups.length; place += 1) {
		const { item } = groups[place] as RequirementGroup;
		// Those of an item mostly follow each other.
		if (item !== current) own = places.get(item.id) ?? [];
		if (own.length === 0) places.set(item.id, own);
		own.push(place);
		current = item;
	}
	return places;
});

/** What an item means as a prerequisite or in a tension: its remainder with further parts, or else the rows asked in it that directly realize it. */
export function groupsOfItem(groups: RequirementGroup[], item: string): RequirementGroup[] {
	const own = (placesOfItems(groups).get(item) ?? []).flatMap((place) => groups[place] ?? []);
	const remainder = own.filter((group) => group.kind === "remainder");
	if (remainder.length > 0) return remainder;
	const direct = (own[0]?.item.recommendations ?? []).filter((link) => link.link === "direct");
	return own.filter((group) => group.rows.some((row) => direct.some((link) => link.recommendation === row.id)));
}

/** Finds what is known of a requirement by its id: at its place where all stand in lens order, else among them. */
export function finderIn<R extends { id: string }>(groups: RequirementGroup[], rows: R[]): (id: string) => R | undefined {
	const places = placesOf(groups);
	let byId: Map<string, R> | null = null;
	return (id) => {
		const expected = rows[places.get(id) ?? -1];
		if (expected?.id === id) return expected;
		byId ??= new Map(rows.map((row) => [row.id, row]));
		return byId.get(id);
	};
}
