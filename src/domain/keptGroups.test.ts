import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptGroups } from "./keptGroups.ts";

type Group = "a" | "b" | "c";

interface Entry {
	group: Group | null;
}

const group = fc.constantFrom<(Group | null)[]>("a", "b", "c", null);

/** The plain calculation. */
const groupsOf = (list: readonly Entry[]) =>
	Object.fromEntries(
		(["a", "b", "c"] as const)
			.map((one) => [one, [...list.keys()].filter((place) => list[place]?.group === one)] as const)
			.filter(([, places]) => places.length > 0),
	);

const change = fc.oneof(
	{ weight: 8, arbitrary: fc.record({ places: fc.array(fc.nat({ max: 39 }), { maxLength: 4 }), to: group }) },
	{ weight: 1, arbitrary: fc.constant("another list" as const) },
	{ weight: 1, arbitrary: fc.constant("a step back" as const) },
);

describe("positions by group", () => {
	it("are those of the plain calculation, whatever changed since they were last asked for", () => {
		fc.assert(
			fc.property(fc.array(group, { minLength: 20, maxLength: 40 }), fc.array(change, { maxLength: 12 }), (groups, changes) => {
				const find = keptGroups<Entry, Group>((entry) => entry.group);
				let list: Entry[] = groups.map((one) => ({ group: one }));
				const former = [list];
				for (const one of changes) {
					if (one === "another list") list = list.slice(1).map((entry) => ({ ...entry }));
					else if (one === "a step back") list = former[Math.floor(former.length / 2)] ?? list;
					else list = list.map((entry, place) => (one.places.includes(place) ? { group: one.to } : entry));
					former.push(list);
					expect(Object.fromEntries(find(list))).toEqual(groupsOf(list));
				}
				// What was told of a former list still holds.
				for (const one of former) expect(Object.fromEntries(find(one))).toEqual(groupsOf(one));
			}),
		);
	});

	it("are the same list as long as no entry comes or goes", () => {
		const find = keptGroups<Entry, Group>((entry) => entry.group);
		const list: Entry[] = Array.from({ length: 40 }, (_, place) => ({ group: place % 2 === 0 ? "a" : "b" }));
		const before = find(list);
		const again = find(list.map((entry, place) => (place === 3 ? { ...entry } : entry)));
		expect(again).toBe(before);
		const after = find(list.map((entry, place) => (place === 3 ? { group: null } : entry)));
		expect(after.get("a")).toBe(before.get("a"));
		expect(after.get("b")).toEqual(before.get("b")?.filter((place) => place !== 3));
	});

	it("looks at entries that changed alone", () => {
		const looked: Entry[] = [];
		const find = keptGroups<Entry, Group>((entry) => {
			looked.push(entry);
			return entry.group;
		});
		const list: Entry[] = Array.from({ length: 40 }, () => ({ group: "a" }));
		find(list);
		looked.length = 0;
		const other: Entry = { group: "c" };
		expect(find(list.with(7, other)).get("c")).toEqual([7]);
		expect(looked).toEqual([other]);
	});
});
