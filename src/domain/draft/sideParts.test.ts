import { describe, expect, it } from "vitest";
import { checkDraft } from "../../parse/lensDraft.ts";
import { exampleDraft, exampleStarters } from "../../testing/exampleDraft.ts";
import type { LensDraft } from "./draft.ts";
import { addSidePart, removeSidePart, type SideList } from "./sideParts.ts";
import { newDraft } from "./starting.ts";

const placesOf = (draft: LensDraft): string[] => {
	const checked = checkDraft(draft);
	return checked.ok ? [] : checked.problems.map(({ place }) => place);
};

function added(list: SideList) {
	const one = addSidePart(exampleDraft(), list);
	if (!one) throw new Error("nothing added");
	return one;
}

describe("parts beside the questions", () => {
	it.each([
		["presets", ["texts.en.presets.preset1"]],
		["incompatibilities", ["title", "note", "resolution"].map((field) => `texts.en.incompatibilities.inc1.${field}`)],
		["notices", ["texts.en.notices.note1.text"]],
		["policies", ["lens.policies[1] (pol1).definitionId"]],
		["advisor", ["texts.en.advisor.adv1.title"]],
	] as [SideList, string[]][])("lack nothing but what is written when they are new: %s", (list, places) => {
		const { draft, id } = added(list);
		expect(placesOf(draft)).toEqual(expect.arrayContaining(places));
		const { lens } = removeSidePart(draft, list, id);
		expect(lens).toEqual(exampleDraft().lens);
		expect(placesOf(removeSidePart(draft, list, id))).toEqual([]);
	});

	it("go with what names them", () => {
		const without = removeSidePart(removeSidePart(exampleDraft(), "policies", "pol-network"), "advisor", "adv-network");
		expect(JSON.stringify(without)).not.toMatch(/pol-network|adv-network/);
		expect(placesOf(without)).toEqual([]);
	});

	it("need a question where they are told at one", () => {
		expect(addSidePart(newDraft("own", "en", "Us", exampleStarters), "incompatibilities")).toBeNull();
	});
});
