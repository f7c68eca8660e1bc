import { describe, expect, it } from "vitest";
import type { Standing } from "../../domain/report/standing.ts";
import { countOf, firstChoice, takingOf, withTaking } from "./choice.ts";

const review = (standing: Standing) => ({
	id: standing,
	name: "",
	archived: false,
	standing,
	changedHere: null,
	changedThere: "2026-11-27T09:00:00.000Z",
});
const preview = {
	savedAt: "2026-11-27T09:00:00.000Z",
	reviews: (["new", "same", "newerHere", "newerThere", "differs"] as const).map(review),
	milestones: 2,
	drafts: 1,
	setAside: 0,
	settings: true,
	unreadable: [],
	irregular: [],
};

describe("what is proposed to be brought from a backup", () => {
	it("never puts an older or merely different version in the place of what is here", () => {
		expect(firstChoice(preview)).toEqual({
			reviews: { new: "add", newerThere: "replace", differs: "copy" },
			milestones: true,
			drafts: true,
			setAside: false,
			settings: true,
		});
	});

	it("brings what was left out as a copy, once it is asked for", () => {
		const chosen = withTaking(firstChoice(preview), "newerHere", takingOf("newerHere"));
		expect(chosen.reviews.newerHere).toBe("copy");
		expect(countOf(chosen)).toBe(7);
		expect(countOf(withTaking(chosen, "new", null))).toBe(6);
	});
});
