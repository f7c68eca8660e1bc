import { describe, expect, it } from "vitest";
import { exampleDraft } from "../../testing/exampleDraft.ts";
import type { LensDraft } from "./draft.ts";
import { needsIn, partnerOf, partnersIn, withNeeds, withPartner } from "./needs.ts";

function rowIn({ lens }: LensDraft, id: string) {
	const row = lens.recommendations.find((one) => one.id === id);
	if (!row) throw new Error(`no ${id}`);
	return row;
}

describe("what a recommendation needs first", () => {
	it("is anything but itself", () => {
		const draft = exampleDraft();
		expect(needsIn(draft, "rec-regions", "prerequisites")).toEqual([
			...["rec-private", "rec-firewall", "rec-watch-rel", "rec-watch-sec", "rel-zones-tried"],
		]);
		expect(needsIn(draft, "rec-regions", "prerequisiteItems")).toEqual(["rel-zones", "sec-network", "sec-watch"]);
	});

	it("leaves no empty list", () => {
		const draft = withNeeds(exampleDraft(), "rec-private", "prerequisites", ["rec-regions"]);
		expect(rowIn(draft, "rec-private").prerequisites).toEqual(["rec-regions"]);
		expect(withNeeds(draft, "rec-private", "prerequisites", [])).toEqual(exampleDraft());
	});
});

describe("the pair of a recommendation", () => {
	it("is of one pillar for alternatives, and of two for one action", () => {
		const draft = exampleDraft();
		expect(partnersIn(draft, rowIn(draft, "rec-private"))).toEqual([{ kind: "alternativeTo", id: "rec-firewall" }]);
		expect(partnersIn(draft, rowIn(draft, "rec-watch-rel"))).toEqual([{ kind: "sameActionAs", id: "rec-watch-sec" }]);
		expect(partnersIn(draft, rowIn(draft, "rec-regions"))).toEqual([]);
	});

	it("names both, and neither when it is taken apart", () => {
		const draft = exampleDraft();
		const apart = withPartner(draft, rowIn(draft, "rec-private"), null);
		expect([partnerOf(rowIn(apart, "rec-private")), partnerOf(rowIn(apart, "rec-firewall"))]).toEqual([null, null]);
		expect(withPartner(apart, rowIn(apart, "rec-private"), { kind: "alternativeTo", id: "rec-firewall" })).toEqual(draft);
	});

	it("frees the former partner of the other one, and statements speak of its first row alone", () => {
		const start = exampleDraft();
		const third = { ...rowIn(start, "rec-firewall"), id: "rec-third", alternativeTo: [] };
		const items = start.lens.items.map((item) => ({
			...item,
			options: item.options.map((option) =>
				item.id === "sec-network" ? { ...option, implies: { ...option.implies, "rec-third": "inPlace" as const } } : option,
			),
		}));
		const draft = {
			...start,
			lens: { ...start.lens, items, recommendations: [...start.lens.recommendations, third] },
		} as LensDraft;
		const paired = withPartner(draft, third, { kind: "alternativeTo", id: "rec-private" });
		expect(partnerOf(rowIn(paired, "rec-third"))).toEqual({ kind: "alternativeTo", id: "rec-private" });
		expect(partnerOf(rowIn(paired, "rec-private"))).toEqual({ kind: "alternativeTo", id: "rec-third" });
		expect(partnerOf(rowIn(paired, "rec-firewall"))).toBeNull();
		expect(paired.lens.items[1]?.options).toEqual(start.lens.items[1]?.options);
	});
});
