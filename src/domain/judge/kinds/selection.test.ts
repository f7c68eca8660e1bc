import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RiskRule } from "../../lens/kinds/riskRule.ts";
import type { ChecklistItem } from "../../lens/lens.ts";
import { type Choice, emptyAnswer, type Selection } from "../../review/answer.ts";
import type { Status } from "../../review/review.ts";
import { resolve } from "../status.ts";
import { leftToDo, lensRiskOf } from "./selection.ts";

const rules: RiskRule[] = [
	{ condition: "backup && restore", risk: "NO_RISK" },
	{ condition: "backup", risk: "MEDIUM_RISK" },
	{ condition: "default", risk: "HIGH_RISK" },
];

const itemOf = (more: { rules?: RiskRule[]; ruleId?: string } = {}): ChecklistItem & { kind: "choices" } => ({
	...{ id: "q_1", kind: "choices", pillar: "rel", appliesWhen: "always", options: [], rules: more.rules ?? rules },
	choices: [
		{ id: "backup" },
		{ id: "restore", ...(more.ruleId && { ruleId: more.ruleId }) },
		{ id: "q_1_no", isNoneOfThese: true },
	],
	remainder: { severity: { level: "high" }, effort: "medium", unjudged: ["effort"] },
});

const selection = (selected: string[], notApplicable: string[] = []): Selection => ({
	kind: "selection",
	selected,
	notApplicable,
});

/** The one requirement of an item, as a review with one answer resolves it. */
function resolved(item: ChecklistItem, choice: Choice | null) {
	const lens = { pillars: [{ id: "rel" }], items: [item], recommendations: [], derivedFacts: [] };
	const [requirement] = resolve(lens, { workload: { facts: {} }, answers: { q_1: { ...emptyAnswer, choice } }, set: {} });
	return requirement;
}

const statusOf = (item: ChecklistItem, choice: Choice | null) => {
	const { status, reason } = resolved(item, choice) ?? {};
	return [status, reason];
};

describe("an item answered by choices", () => {
	it("has the status that its risk stands for", () => {
		expect(statusOf(itemOf(), selection(["backup", "restore"]))).toEqual(["inPlace", "option"]);
		expect(statusOf(itemOf(), selection(["backup"]))).toEqual(["partial", "option"]);
		expect(statusOf(itemOf(), selection([]))).toEqual(["missing", "option"]);
	});

	it("is unknown where nobody answered, nobody knows, or the rules do not determine it", () => {
		expect(statusOf(itemOf(), null)).toEqual(["unknown", "unanswered"]);
		expect(statusOf(itemOf(), { kind: "dontKnow" })).toEqual(["unknown", "dontKnow"]);
		expect(statusOf(itemOf({ rules: [] }), selection(["backup"]))).toEqual(["unknown", "undecided"]);
		expect(statusOf(itemOf({ rules: [{ condition: "(", risk: "NO_RISK" }] }), selection(["backup"]))).toEqual([
			"unknown",
			"undecided",
		]);
		expect(statusOf(itemOf(), { kind: "option", option: "backup" })).toEqual(["unknown", "unanswered"]);
	});

	it("leaves every sum where it does not apply", () => {
		expect(statusOf(itemOf(), { kind: "notApplicable", reason: "No data." })).toEqual(["notApplicable", "item"]);
	});

	it("is one requirement of high severity, marked as not judged where its lens says nothing", () => {
		expect(resolved(itemOf(), null)).toMatchObject({
			...{ id: "q_1", kind: "remainder", credits: [{ pillar: "rel", severity: "high" }], effort: "medium" },
			unjudged: ["effort"],
		});
	});

	it("takes a choice that does not apply for selected, and lists it nowhere as left to do", () => {
		expect(statusOf(itemOf(), selection(["backup"], ["restore"]))).toEqual(["inPlace", "option"]);
		expect(leftToDo(itemOf(), selection(["backup"], ["restore"]))).toEqual([]);
	});

	it("leaves to do what is not selected, but for none of these", () => {
		expect(leftToDo(itemOf(), selection(["q_1_no"]))).toEqual(["backup", "restore"]);
		expect(leftToDo(itemOf(), null)).toEqual(["backup", "restore"]);
	});

	it("counts a name that several choices share as selected where one of them is", () => {
		const item = itemOf({ ruleId: "backup", rules: [{ condition: "backup", risk: "NO_RISK" }] });
		expect(statusOf(item, selection(["restore"]))).toEqual(["inPlace", "option"]);
	});

	it("says its risk in the terms of its own format", () => {
		const said: (Choice | null)[] = [null, { kind: "dontKnow" }, { kind: "notApplicable", reason: "" }, selection(["backup"])];
		expect(said.map((choice) => lensRiskOf(itemOf(), choice))).toEqual([
			...["UNANSWERED", "UNANSWERED", "NOT_APPLICABLE", "MEDIUM_RISK"],
		]);
		expect(lensRiskOf(itemOf({ rules: [] }), selection([]))).toBe("UNDETERMINED");
	});

	it("never has a better status for a fault of its rules", () => {
		const coverage: Record<Status, number> = { missing: 0, unknown: 0, partial: 1, inPlace: 2, notApplicable: 3 };
		const rule = fc.record({
			condition: fc.constantFrom("backup", "restore && backup", "!backup", "default", "(", "a b", "other"),
			risk: fc.constantFrom<RiskRule["risk"]>("NO_RISK", "MEDIUM_RISK", "HIGH_RISK", null),
		});
		fc.assert(
			fc.property(fc.array(rule), fc.subarray(["backup", "restore"]), (some, selected) => {
				const status = (list: RiskRule[]) =>
					coverage[resolved(itemOf({ rules: list }), selection(selected))?.status ?? "unknown"];
				const faulty = [...some, { condition: "((", risk: "NO_RISK" as const }];
				expect(status(faulty)).toBe(0);
				expect(status(faulty)).toBeLessThanOrEqual(status(some));
			}),
		);
	});
});

describe("an item of a checklist", () => {
	it("is judged by its one status, and marked as not judged where its lens is silent", () => {
		const item: ChecklistItem = {
			...{ id: "q_1", kind: "checklist", pillar: "rel", appliesWhen: "always" },
			options: [
				{ id: "open", implies: { q_1: "missing" } },
				{ id: "fulfilled", implies: { q_1: "inPlace" } },
			],
			remainder: { severity: { level: "medium" }, effort: "medium", unjudged: ["severity", "effort"] },
		};
		expect(statusOf(item, { kind: "option", option: "open" })).toEqual(["missing", "option"]);
		expect(statusOf(item, { kind: "option", option: "fulfilled" })).toEqual(["inPlace", "option"]);
		expect(statusOf(item, selection([]))).toEqual(["unknown", "unanswered"]);
		expect(resolved(item, null)?.unjudged).toEqual(["severity", "effort"]);
	});
});
