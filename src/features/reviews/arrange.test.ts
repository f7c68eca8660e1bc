import { describe, expect, it } from "vitest";
import { arrange } from "./arrange.ts";
import type { ReviewSummary } from "./types.ts";

const summary = (id: string, over: Partial<ReviewSummary>): ReviewSummary => ({
	id,
	name: id,
	owner: "",
	changedAt: "2026-11-01T00:00:00.000Z",
	progress: { answered: 0, visible: 36 },
	scoreShown: "0–100",
	bands: null,
	high: 0,
	...over,
});

const reviews = [
	summary("fraud", { name: "Fraud scoring 10", owner: "Łukasz Wójcik", high: 2, changedAt: "2026-11-20T00:00:00.000Z" }),
	summary("blank", { name: "", high: 5, changedAt: "2026-11-21T00:00:00.000Z" }),
	summary("churn", { name: "Fraud scoring 9", owner: "Anna", high: 2, changedAt: "2026-11-22T00:00:00.000Z" }),
];

const ids = (find: string, sort: "changed" | "name" | "risk") => arrange(reviews, { find, sort }, "en").map(({ id }) => id);

describe("arrange", () => {
	it("sorts by last change, by name with the unnamed last, and by high risks", () => {
		expect(ids("", "changed")).toEqual(["churn", "blank", "fraud"]);
		expect(ids("", "name")).toEqual(["churn", "fraud", "blank"]);
		expect(ids("", "risk")).toEqual(["blank", "fraud", "churn"]);
	});

	it("finds by every word in workload and owner, whatever the case and accents", () => {
		expect(ids("SCORING wojcik", "changed")).toEqual(["fraud"]);
		expect(ids("  ", "changed")).toHaveLength(3);
		expect(ids("scoring nobody", "changed")).toEqual([]);
	});
});
