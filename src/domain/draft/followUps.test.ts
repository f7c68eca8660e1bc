import { describe, expect, it } from "vitest";
import { checkDraft } from "../../parse/lensDraft.ts";
import { exampleDraft } from "../../testing/exampleDraft.ts";
import type { ChecklistItem } from "../lens/lens.ts";
import type { LensDraft } from "./draft.ts";
import { addEvidence, addFollowUp, changeFollowUps, removeEvidence, removeFollowUp } from "./followUps.ts";
import { withText } from "./texts.ts";

const placesOf = (draft: LensDraft): string[] => {
	const checked = checkDraft(draft);
	return checked.ok ? [] : checked.problems.map(({ place }) => place);
};

function itemIn({ lens }: LensDraft): ChecklistItem {
	const item = lens.items.find(({ id }) => id === "rel-zones");
	if (!item) throw new Error("no item");
	return item;
}

describe("what a question asks further", () => {
	it("lacks nothing but its text when it is new, and leaves nothing when it goes", () => {
		const draft = exampleDraft();
		const asked = addFollowUp(draft, itemIn(draft));
		expect(itemIn(asked).followUps?.map(({ id }) => id)).toEqual(["f1", "f2"]);
		expect(placesOf(asked)).toEqual(["texts.en.items.rel-zones.followUps.f2"]);
		expect(placesOf(withText(asked, "en", ["items", "rel-zones", "followUps", "f2"], "Who looks?"))).toEqual([]);
		expect(removeFollowUp(asked, "rel-zones", "f2")).toEqual(draft);
		expect(itemIn(removeFollowUp(draft, "rel-zones", "f1"))).not.toHaveProperty("followUps");
	});

	it("is shown after answers of one kind alone", () => {
		const draft = exampleDraft();
		const changed = changeFollowUps(draft, "rel-zones", (all) => all.map((one) => ({ ...one, stances: ["yes"] })));
		expect(itemIn(changed).followUps).toEqual([{ id: "f1", facts: "isExposed", stances: ["yes"] }]);
	});
});

describe("what to ask to see", () => {
	it("comes and goes with its text", () => {
		const draft = exampleDraft();
		const more = addEvidence(draft, itemIn(draft));
		expect(itemIn(more).evidence).toEqual(["e1", "e2"]);
		expect(placesOf(more)).toEqual(["texts.en.items.rel-zones.evidence.e2"]);
		expect(removeEvidence(more, "rel-zones", "e2")).toEqual(draft);
		expect(itemIn(removeEvidence(draft, "rel-zones", "e1"))).not.toHaveProperty("evidence");
	});
});
