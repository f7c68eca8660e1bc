import { describe, expect, it } from "vitest";
import type { FollowUp } from "../../domain/lens/lens.ts";
import type { Choice } from "../../domain/review/answer.ts";
import { followUpsFor } from "./followUps.ts";

const followUps: FollowUp[] = [
	{ id: "always" },
	{ id: "ifTraining", facts: "trains" },
	{ id: "ifNo", stances: ["no", "unknown"] },
	{ id: "ifYesInTraining", facts: "trains", stances: ["yes"] },
];
const item = {
	followUps,
	options: [
		{ id: "bad", implies: {}, stance: "no" as const },
		{ id: "good", implies: {}, stance: "yes" as const },
		{ id: "silent", implies: {} },
	],
};
const option = (id: string): Choice => ({ kind: "option", option: id });
const shown = (choice: Choice | null, facts: Record<string, boolean> = {}) =>
	followUpsFor(item, choice, { facts, derivedFacts: [] }).map(({ id }) => id);

describe("follow-ups", () => {
	it("asks for facts that certainly hold", () => {
		expect(shown(null, { trains: true })).toEqual(["always", "ifTraining"]);
		expect(shown(null, { trains: false })).toEqual(["always"]);
		expect(shown(null)).toEqual(["always"]);
	});

	it("asks for the kind of answer that was given", () => {
		expect(shown(option("bad"))).toEqual(["always", "ifNo"]);
		expect(shown({ kind: "dontKnow" })).toEqual(["always", "ifNo"]);
		expect(shown(option("silent"))).toEqual(["always"]);
		expect(shown({ kind: "notApplicable", reason: "" })).toEqual(["always"]);
	});

	it("needs both where both are named", () => {
		expect(shown(option("good"))).toEqual(["always"]);
		expect(shown(option("good"), { trains: true })).toEqual(["always", "ifTraining", "ifYesInTraining"]);
		expect(shown(option("bad"), { trains: true })).not.toContain("ifYesInTraining");
	});

	it("is quiet for an item without follow-ups", () => {
		expect(followUpsFor({ options: [] }, null, { facts: {}, derivedFacts: [] })).toEqual([]);
	});
});
