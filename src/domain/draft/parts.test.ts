import { describe, expect, it } from "vitest";
import { exampleLens } from "../../testing/exampleLens.ts";
import { nameLater, partAt, partName, partNamed, placeByIds } from "./parts.ts";

const lens = exampleLens();

describe("the parts of a lens", () => {
	it("are found by the place of a problem, of two alike the longer", () => {
		const place = placeByIds("lens.items[0] (rel-zones).options[1] (o2).implies");
		expect(place).toBe("lens.items.rel-zones.options.o2.implies");
		expect(partAt(place, lens)).toEqual({ list: "items", id: "rel-zones" });
		expect(partAt("texts.en.recommendations.rec-regions.title", lens)).toEqual({ list: "recommendations", id: "rec-regions" });
		expect(partAt("texts.en.scope.inside", lens)).toEqual({ list: "lens" });
		const [item] = lens.items;
		const dotted = { ...lens, items: item ? [item, { ...item, id: "rel-zones.a" }] : [] };
		expect(partAt("lens.items.rel-zones.a.pillar", dotted)).toEqual({ list: "items", id: "rel-zones.a" });
	});

	it("are followed where they get another id, and are gone where they are taken out", () => {
		const named = (id: string) => ({
			...lens,
			items: lens.items.map((item) => (item.id === "rel-zones" ? { ...item, id } : item)),
		});
		expect(nameLater("items.rel-zones", lens, named("rel-two-zones"))).toBe("items.rel-two-zones");
		expect(nameLater("items.rel-zones", lens, lens)).toBe("items.rel-zones");
		expect(nameLater("", lens, named("rel-two-zones"))).toBe("");
		expect(nameLater("items.rel-zones", lens, { ...lens, items: lens.items.slice(1) })).toBe(null);
		// Another part at its place is no other name of it.
		expect(
			nameLater("items.rel-zones", lens, { ...lens, items: lens.items.toReversed().filter(({ id }) => id !== "rel-zones") }),
		).toBe(null);
	});

	it("have names in the address that lead back to them", () => {
		const part = { list: "tensions", id: "ten-regions" } as const;
		expect(partNamed(partName(part), lens)).toEqual(part);
		expect(partNamed("items.gone", lens)).toEqual({ list: "lens" });
		expect(partNamed("", lens)).toEqual({ list: "lens" });
	});
});
