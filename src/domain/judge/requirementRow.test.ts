import { expect, it } from "vitest";
import { exampleLens } from "../../testing/exampleLens.ts";
import { weighingUnder } from "../report/judgedRow.ts";
import { withFact, withRatings, withStatus } from "../review/changes.ts";
import { newReview } from "../review/review.ts";
import { gapIn, gapRow, requirementRows } from "./requirementRow.ts";
import { currentRules } from "./rules.ts";
import { resolve } from "./status.ts";

const lens = exampleLens();
const open = {
	...lens,
	items: lens.items.map((item) =>
		item.remainder ? { ...item, remainder: { ...item.remainder, unjudged: ["severity" as const, "effort" as const] } } : item,
	),
};

it("hands on all that a requirement has, from its status to its row and its gap", () => {
	const started = newReview("r", lens, "2026-11-22T00:00:00.000Z");
	const facts = withFact(withFact(started, "runsProduction", true), "isExposed", true);
	const rated = withRatings(facts, ["rec-private", "rel-zones"], { severity: "high", by: "Ada" });
	const review = resolve(open, rated).reduce((all, { id }) => withStatus(all, id, "missing"), rated);
	const weighing = weighingUnder(open)(review.workload)(currentRules);
	const resolved = resolve(open, review);
	const rows = requirementRows(open, review, resolved);
	for (const [place, requirement] of resolved.entries()) {
		const row = rows[place];
		if (!row) throw new Error(`no row for ${requirement.id}`);
		expect(row).toEqual({ ...row, ...requirement });
		const gap = gapRow(row, gapIn(row, "missing", weighing), weighing, "2026-11-30");
		expect(gap).toEqual({ ...gap, ...row });
	}
	const found = new Set(resolved.flatMap((requirement) => Object.keys(requirement)));
	expect([...found]).toEqual(expect.arrayContaining(["raised", "unjudged", "rating", "stated"]));
	// Nothing stands there as undefined: a report is compared and sealed with the names of its fields.
	for (const row of [...resolved, ...rows]) expect(Object.values(row)).not.toContain(undefined);
});
