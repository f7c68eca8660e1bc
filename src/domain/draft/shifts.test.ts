import { describe, expect, it } from "vitest";
import { checkDraft } from "../../parse/lensDraft.ts";
import { exampleDraft } from "../../testing/exampleDraft.ts";
import type { SeverityRule } from "../lens/lens.ts";
import type { LensDraft } from "./draft.ts";
import { addShift, levelsTo, removeShift, withShift } from "./shifts.ts";
import { textAt, withText } from "./texts.ts";

const owner = { row: "rec-regions" };

function severityIn({ lens }: LensDraft): SeverityRule {
	const row = lens.recommendations.find(({ id }) => id === owner.row);
	if (!row) throw new Error("no row");
	return row.severity;
}

const reasonsIn = (draft: LensDraft) =>
	[0, 1, 2].map((at) => textAt(draft, "en", ["recommendations", owner.row, "shiftWhy", at]));

describe("what shifts the severity of a requirement", () => {
	it("has its reason in its place, raises before lowers, and leaves with it", () => {
		const draft = exampleDraft();
		const [lowered] = reasonsIn(draft);
		const raised = addShift(draft, owner, severityIn(draft), "raise");
		expect(severityIn(raised).raise).toEqual([{ when: "always", to: "high" }]);
		expect(reasonsIn(raised)).toEqual(["", lowered, ""]);
		expect(textAt(raised, "it", ["recommendations", owner.row, "shiftWhy", 1])).toBe("");
		const checked = checkDraft(raised);
		expect(checked.ok ? [] : checked.problems.map(({ place }) => place)).toEqual([
			"texts.en.recommendations.rec-regions.shiftWhy[0]",
		]);
		expect(checkDraft(withText(raised, "en", ["recommendations", owner.row, "shiftWhy", 0], "A duty.")).ok).toBe(true);
		expect(removeShift(raised, owner, severityIn(raised), "raise", 0)).toEqual(draft);
		const none = removeShift(draft, owner, severityIn(draft), "lower", 0);
		expect(severityIn(none)).toEqual({ level: "high" });
		expect(none.texts.en?.recommendations["rec-regions"]).not.toHaveProperty("shiftWhy");
		expect(checkDraft(none).ok).toBe(true);
	});

	it("of an item and of a further part of it is changed in its place", () => {
		const draft = exampleDraft();
		const [item] = draft.lens.items;
		const severity = item?.remainder?.severity ?? { level: "low" };
		const changed = withShift(draft, { item: "rel-zones" }, severity, "raise", 0, { when: "isExposed" });
		expect(changed.lens.items[0]?.remainder?.severity.raise).toEqual([{ when: "isExposed", to: "high" }]);
		const part = item?.parts?.[0]?.severity ?? { level: "high" };
		const more = addShift(draft, { item: "rel-zones", part: "rel-zones-tried" }, part, "raise");
		expect(more.lens.items[0]?.parts?.[0]?.severity.raise).toEqual([...(part.raise ?? []), { when: "always", to: "medium" }]);
	});

	it("leads no raise down and no lower up", () => {
		expect([levelsTo("raise", "medium"), levelsTo("lower", "medium")]).toEqual([
			["high", "medium"],
			["medium", "low"],
		]);
	});
});
