import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptOrder } from "./keptOrder.ts";

interface Entry {
	weight: number;
}

const entry = fc.option(fc.record({ weight: fc.integer({ min: 0, max: 3 }) }), { nil: null });

const byWeight = (a: Entry, b: Entry): number => b.weight - a.weight;

/** A full, stable sort. */
const sorted = (entries: (Entry | null)[]): Entry[] => entries.flatMap((one) => one ?? []).toSorted(byWeight);

/** The entries of an order that is kept. */
function orderOf(): (entries: (Entry | null)[]) => (Entry | null)[] {
	const places = keptOrder((one: Entry | null) => one, byWeight);
	return (entries) => places(entries).map((place) => entries[place] ?? null);
}

describe("an order that is kept", () => {
	it("is that of a full sort after any changes, also where entries come, go and tie", () => {
		const change = fc.record({ place: fc.nat({ max: 39 }), to: entry });
		fc.assert(
			fc.property(
				fc.array(entry, { minLength: 40, maxLength: 40 }),
				fc.array(fc.array(change, { maxLength: 7 })),
				(first, rounds) => {
					const order = orderOf();
					let entries = first;
					expect(order(entries)).toEqual(sorted(entries));
					for (const changes of rounds) {
						entries = changes.reduce((former, { place, to }) => former.with(place, to), entries);
						const found = order(entries);
						expect(found.length).toBe(sorted(entries).length);
						expect(found.every((one, place) => one === sorted(entries)[place])).toBe(true);
					}
				},
			),
		);
	});

	it("begins anew where there are more entries or fewer", () => {
		const order = orderOf();
		order([{ weight: 1 }, { weight: 2 }]);
		expect(order([{ weight: 1 }])).toEqual([{ weight: 1 }]);
	});
});
