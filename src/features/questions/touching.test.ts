import { describe, expect, it } from "vitest";
import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import { profileOf } from "../../domain/judge/status.ts";
import type { ChecklistItem, Lens, ScaleItem } from "../../domain/lens/lens.ts";
import { buildReport, type Report } from "../../domain/report/report.ts";
import { allRequirements } from "../../domain/report/reportRows.ts";
import { withAnswer, withFact } from "../../domain/review/changes.ts";
import { newReview, type Review } from "../../domain/review/review.ts";
import { elsewhereOf, noticesOf, policiesOf, tensionsOf } from "./touching.ts";

const item = (id: string, pillar: string, recommendations: string[]): ScaleItem => ({
	id,
	kind: "scale",
	pillar,
	appliesWhen: "always",
	options: [{ id: "good", implies: Object.fromEntries(recommendations.map((row) => [row, "inPlace" as const])) }],
	recommendations: recommendations.map((recommendation) => ({ recommendation, link: "direct" })),
});

const row = (
	id: string,
	pillar: string,
	askedIn: string,
	strengths: [string, number][] = [],
): Lens["recommendations"][number] => ({
	id,
	pillar,
	askedIn,
	appliesWhen: "always",
	severity: { level: "medium" },
	effort: "low",
	tradeoffs: strengths.map(([affected, strength]) => ({
		pillar: affected,
		direction: strength < 0 ? "negative" : "positive",
		strength: Math.abs(strength),
	})),
});

const lens: Lens = {
	schemaVersion: 1,
	id: "test",
	version: "1.0.0",
	languages: ["en"],
	facts: [{ id: "mixed", type: "boolean" }],
	derivedFacts: [],
	pillars: [{ id: "a" }, { id: "b" }],
	items: [item("first", "a", ["one", "two", "shared"]), { ...item("second", "b", ["twin", "one"]), policies: ["named"] }],
	recommendations: [
		row("one", "a", "first", [["b", -1]]),
		row("two", "a", "first", [
			["b", -3],
			["b", 1],
		]),
		{ ...row("shared", "a", "first"), sameActionAs: ["twin"] },
		{ ...row("twin", "b", "first"), sameActionAs: ["shared"] },
	],
	tensions: [
		{ id: "either", kind: "mutually-exclusive", between: ["one", "two"], exclusiveUnless: "mixed" },
		{ id: "pull", kind: "tension", between: ["two", "shared"] },
	],
	policies: [
		{ id: "named", definitionId: "", release: "GA", edition: "current", proves: [] },
		{ id: "naming", definitionId: "", release: "GA", edition: "none", proves: [], items: ["second"] },
		{ id: "other", definitionId: "", release: "GA", edition: "none", proves: [], items: ["first"] },
	],
	advisor: [],
	notices: [
		{ id: "ofItem", kind: "aged", where: ["second"] },
		{ id: "ofRow", kind: "aged", where: ["twin"] },
		{ id: "ofProfile", kind: "edition", where: ["second"], when: "mixed" },
		{ id: "ofLens", kind: "edition", where: [] },
	],
	sources: [],
};
const review = newReview("r", lens, "2026-01-01T00:00:00.000Z");
const [first, second] = lens.items;
if (!first || !second) throw new Error("two items");
const reportOf = (state: Review): Report => buildReport(lens, state, "2026-01-02");
const asked = (state: Review): RequirementRow[] =>
	allRequirements(reportOf(state)).filter(({ item: owner }) => owner === "first");
const ids = (things: { id: string }[]) => things.map(({ id }) => id);

describe("what touches a question", () => {
	it("points to the questions that decide the rest, a twin by the name it has here", () => {
		const report = reportOf(review);
		const touching = (one: ChecklistItem) =>
			elsewhereOf({ item: one, asked: allRequirements(report).filter((row) => row.item === one.id), lens, report });
		const touches = touching(second).map((touch) => [touch.recommendation, touch.requirement.id]);
		expect(touches).toEqual([
			["twin", "shared"],
			["one", "one"],
		]);
		expect(touching(first)).toEqual([]);
	});

	it("keeps quiet about an exclusion that the profile lifts and about what does not apply", () => {
		const tensions = (state: Review) => ids(tensionsOf(asked(state), lens, profileOf(lens, state)));
		expect(tensions(review)).toEqual(["either", "pull"]);
		expect(tensions(withFact(review, "mixed", true))).toEqual(["pull"]);
		const notApplicable = withAnswer(review, "first", { choice: { kind: "notApplicable", reason: "" } });
		expect(tensions(notApplicable)).toEqual([]);
	});

	it("shows notices of the item and of the rows it touches, where the profile brings them up", () => {
		const notices = (state: Review) => ids(noticesOf(second, [], lens, reportOf(state)));
		expect(notices(review)).toEqual(["ofItem", "ofRow"]);
		expect(notices(withFact(review, "mixed", true))).toEqual(["ofItem", "ofRow", "ofProfile"]);
	});

	it("finds policies named by the item and policies that name it", () => {
		expect(ids(policiesOf(second, lens))).toEqual(["named", "naming"]);
	});
});
