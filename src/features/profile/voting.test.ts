import { describe, expect, it } from "vitest";
import type { Lens, Level } from "../../domain/lens/lens.ts";
import { buildReport } from "../../domain/report/report.ts";
import { withStatus, withWorkload } from "../../domain/review/changes.ts";
import { newReview, type Review } from "../../domain/review/review.ts";
import type { Priority } from "../../domain/review/workload.ts";
import { movesUnder, parseVote, withoutVoter, withPoints, withVoter } from "./voting.ts";

describe("who votes", () => {
	const anna = { id: "v4", name: "Anna", points: { security: 100 } };

	it("gets a number of their own, and stands once", () => {
		const two = withVoter([anna], " Bo ");
		expect(two).toEqual([anna, { id: "v5", name: "Bo", points: {} }]);
		expect(withVoter(two, "bo")).toBe(two);
		expect(withVoter(two, "  ")).toBe(two);
	});

	it("gives points without touching anyone else's, and can leave", () => {
		const two = withPoints(withVoter([anna], "Bo"), "v5", "security", 30);
		expect(two).toEqual([anna, { id: "v5", name: "Bo", points: { security: 30 } }]);
		expect(withoutVoter(two, "v4").map(({ name }) => name)).toEqual(["Bo"]);
	});

	it.each([
		["", 0],
		[" 7 ", 7],
		["100", 100],
	])("types %j for %i points", (text, points) => expect(parseVote(text)).toBe(points));

	it.each(["101", "-1", "2.5", "ten", "1e1"])("%j is no number of points", (text) => expect(parseVote(text)).toBeNull());
});

const item = (id: string, pillar: string, level: Level): Lens["items"][number] => ({
	id,
	kind: "scale",
	pillar,
	appliesWhen: "always",
	options: [{ id: "o1", implies: {} }],
	remainder: { severity: { level }, effort: "medium" },
});

const lens: Lens = {
	schemaVersion: 1,
	id: "small",
	version: "1.0.0",
	languages: ["en"],
	facts: [],
	derivedFacts: [],
	pillars: [{ id: "a" }, { id: "b" }],
	items: [
		...["a1", "a2", "a3", "a4"].map((id) => item(id, "a", "medium")),
		item("b-high", "b", "high"),
		item("b-medium", "b", "medium"),
	],
	recommendations: [],
	tensions: [],
	policies: [],
	advisor: [],
	notices: [],
	sources: [],
};

const start: Review = lens.items.reduce(
	(review, { id }) => withStatus(review, id, "missing"),
	newReview("r", lens, "2026-11-22"),
);
const reportOf = (priorities: Record<string, Priority>) => buildReport(lens, withWorkload(start, { priorities }), "2026-11-22");

describe("the order of the gaps under other priorities", () => {
	it("moves what they weigh more, within its risk, and names what falls out of the first five", () => {
		const { first, gone } = movesUnder({ a: 1, b: 5 }, reportOf({}));
		expect(first).toEqual([
			{ id: "b-high", before: 1, after: 1 },
			{ id: "b-medium", before: 6, after: 2 },
			{ id: "a1", before: 2, after: 3 },
			{ id: "a2", before: 3, after: 4 },
			{ id: "a3", before: 4, after: 5 },
		]);
		expect(gone).toEqual([{ id: "a4", before: 5, after: 6 }]);
	});

	it("is the order the report has once the priorities are used", () => {
		const priorities: Record<string, Priority> = { a: 2, b: 4 };
		const used = reportOf(priorities);
		expect(movesUnder(priorities, reportOf({ a: 5 })).first.map(({ id }) => id)).toEqual(used.orders.riskFirst.slice(0, 5));
		expect(movesUnder(priorities, used).first.every(({ before, after }) => before === after)).toBe(true);
	});
});
