import { describe, expect, it } from "vitest";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleTexts } from "../../testing/exampleTexts.ts";
import { severityReasons } from "../judge/severityReason.ts";
import { resolve } from "../judge/status.ts";
import { withAnswer, withFact, withStatus } from "../review/changes.ts";
import { newReview } from "../review/review.ts";
import { findRequirementTexts } from "./lensTexts.ts";
import { requirementGroups } from "./requirement.ts";
import { groupsOfItem } from "./requirementIndex.ts";

const lens = exampleLens();
const part = "rel-zones-tried";
const empty = newReview("r", lens, "2026-11-22T00:00:00.000Z");
const production = withFact(empty, "runsProduction", true);
const found = (review = production) => resolve(lens, review).find(({ id }) => id === part);

describe("a further part of an item", () => {
	it("is a requirement of its own, after the remainder and before the rows, asked in its item", () => {
		const ids = requirementGroups(lens)
			.filter(({ item }) => item.id === "rel-zones")
			.map(({ id }) => id);
		expect(ids).toEqual(["rel-zones", part, "rec-regions"]);
		expect(found()).toMatchObject({
			item: "rel-zones",
			kind: "remainder",
			namedBy: part,
			rows: [],
			effort: "low",
			applies: true,
		});
	});

	it("counts with its item as what the item means elsewhere", () => {
		expect(groupsOfItem(requirementGroups(lens), "rel-zones").map(({ id }) => id)).toEqual(["rel-zones", part]);
	});

	it("applies where both its item and it do, and is not confirmed while that is not known", () => {
		expect(found(empty)).toMatchObject({ applies: null, confirmed: false });
		expect(found(withFact(empty, "runsProduction", false))).toMatchObject({ status: "notApplicable", reason: "profile" });
	});

	it("has its own status, where no option speaks of it by its own question", () => {
		const answered = withAnswer(production, "rel-zones", { choice: { kind: "option", option: "o3" } });
		expect(found(answered)).toMatchObject({ status: "unknown", reason: "undecided" });
		expect(found(withStatus(answered, part, "inPlace"))).toMatchObject({ status: "inPlace", reason: "byHand" });
		const deciding = structuredClone(lens);
		const option = deciding.items[0]?.options[2];
		if (option) option.implies[part] = "partial";
		expect(resolve(deciding, answered).find(({ id }) => id === part)).toMatchObject({ status: "partial", reason: "option" });
	});

	it("has its own severity with its reasons, its own tradeoffs and its own texts", () => {
		const exposed = withFact(production, "network", "public");
		const requirement = found(exposed);
		if (!requirement) throw new Error("no such part");
		expect(requirement.credits).toEqual([{ pillar: "reliability", severity: "medium" }]);
		expect(requirement.tradeoffs).toMatchObject([{ id: "t1", row: part, pillar: "security" }]);
		const profile = { facts: exposed.workload.facts, derivedFacts: lens.derivedFacts };
		expect(severityReasons(lens, requirement, profile)).toEqual([
			{ id: part, pillar: "reliability", severity: "medium", moved: { from: "low", text: 0 } },
		]);
		expect(findRequirementTexts(part, exampleTexts())?.shiftWhy).toEqual(["It is exposed."]);
	});
});
