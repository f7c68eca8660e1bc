import fc from "fast-check";
import { describe, expect, it } from "vitest";
import lensJson from "../../../content/lenses/azure-machine-learning/lens.json";
import { parseLens } from "../../parse/lens.ts";
import { resolve } from "../judge/status.ts";
import type { Choice } from "../review/answer.ts";
import { withAnswer, withFact, withStatus, withSuggestion } from "../review/changes.ts";
import { newReview, type Review, type Status } from "../review/review.ts";
import { contradictionsAt, findContradictions } from "./contradiction.ts";

const parsed = parseLens(lensJson);
if (!parsed.ok) throw new Error("the built-in lens does not parse");
const lens = parsed.value;
const empty = newReview("r", lens, "2026-11-22T00:00:00.000Z");
const [dedicated, lowPriority] = ["rec-rel-dedicated-vm-tier", "rec-cost-low-priority-vms"];

const found = (review: Review) => findContradictions(lens, review, resolve(lens, review));
const said = (review: Review) =>
	found(review).map(({ kind, requirement, other }) => [kind, requirement, other?.requirement ?? null]);
const reviewWith = (statuses: Record<string, Status>, review = empty): Review =>
	Object.entries(statuses).reduce((rest, [id, status]) => withStatus(rest, id, status), review);

/** A requirement with an option of its item that implies this status. */
function implying(wanted: Status) {
	for (const requirement of resolve(lens, empty)) {
		const options = lens.items.find(({ id }) => id === requirement.item)?.options ?? [];
		const option = options.find(({ implies }) => implies[requirement.id] === wanted);
		if (option && requirement.applies !== false) return { ...requirement, option: option.id };
	}
	throw new Error(`no option implies ${wanted}`);
}

describe("a status set by hand against the answer", () => {
	const { id, item, option } = implying("inPlace");
	const answered = withAnswer(empty, item, { choice: { kind: "option", option } });

	it("is named where the option says in place and the hand says missing, with its place", () => {
		expect(found(withStatus(answered, id, "missing"))).toEqual([{ kind: "answer", requirement: id, item, other: null }]);
	});

	it("is none where both say the same, or where the option leaves it open", () => {
		expect(found(withStatus(answered, id, "inPlace"))).toEqual([]);
		expect(found(reviewWith({ [id]: "missing" }))).toEqual([]);
		expect(found(withStatus(withAnswer(empty, item, { choice: { kind: "dontKnow" } }), id, "missing"))).toEqual([]);
	});

	it("is none where what is not there does not apply either", () => {
		const gap = implying("missing");
		const review = withAnswer(empty, gap.item, { choice: { kind: "option", option: gap.option } });
		expect(found(withStatus(review, gap.id, "notApplicable"))).toEqual([]);
		expect(said(withStatus(answered, id, "notApplicable"))).toEqual([["answer", id, null]]);
	});

	it("is named where the whole question was answered not applicable", () => {
		const review = withAnswer(empty, item, { choice: { kind: "notApplicable", reason: "Nothing runs here." } });
		expect(said(withStatus(review, id, "partial"))).toEqual([["notApplicable", id, null]]);
		expect(found(withStatus(review, id, "notApplicable"))).toEqual([]);
	});
});

describe("a status set by hand against the profile", () => {
	it("is named where the profile rules it out", () => {
		const silent = withFact(empty, "trainsModels", false);
		const ruledOut = resolve(lens, silent).find(({ applies }) => applies === false);
		if (!ruledOut) throw new Error("the profile rules nothing out");
		expect(said(withStatus(silent, ruledOut.id, "inPlace"))).toEqual([["profile", ruledOut.id, null]]);
		expect(found(withStatus(withFact(silent, "trainsModels", true), ruledOut.id, "inPlace"))).toEqual([]);
	});
});

describe("two requirements against each other", () => {
	const needy = "rec-sec-no-public-ip";
	const needed = "rec-sec-managed-vnet-isolation";

	it("is named where something is in place and what it is built on is missing", () => {
		const review = reviewWith({ [needy]: "inPlace", [needed]: "missing" });
		expect(said(review)).toEqual([["prerequisite", needy, needed]]);
		expect(contradictionsAt(found(review), needed)).toEqual(found(review));
	});

	it.each(["partial", "inPlace", "unknown", "notApplicable"] as const)("is none where what it is built on is %s", (status) => {
		expect(found(reviewWith({ [needy]: "inPlace", [needed]: status }))).toEqual([]);
	});

	it("knows which of two alternatives was done only where the profile leaves one", () => {
		const either = "rec-sec-approved-outbound-only";
		const review = reviewWith({ [either]: "inPlace", [needed]: "missing" });
		expect(found(review)).toEqual([]);
		expect(said(withFact(review, "networkModel", "managed-vnet"))).toEqual([["prerequisite", either, needed]]);
	});

	it("does not take an order of work for a need", () => {
		expect(found(reviewWith({ [needed]: "inPlace", "ops-iac": "missing" }))).toEqual([]);
	});

	it("is named once where both of an exclusive pair are in place, until the profile lifts it", () => {
		const checkpoints = "rec-rel-training-checkpointing";
		const review = reviewWith({ [dedicated]: "inPlace", [lowPriority]: "inPlace", [checkpoints]: "inPlace" });
		expect(said(review)).toEqual([["exclusion", dedicated, lowPriority]]);
		expect(found(withFact(review, "interruptionTolerant", "some"))).toEqual([]);
		expect(found(withStatus(review, lowPriority, "partial"))).toEqual([]);
	});
});

const statuses = fc.constantFrom<Status>("inPlace", "partial", "missing", "unknown", "notApplicable");
const requirementIds = resolve(lens, empty).map(({ id }) => id);
const choices: fc.Arbitrary<[string, Choice]>[] = lens.items.map(({ id, options }) =>
	fc
		.constantFrom<Choice>(
			...options.map((option): Choice => ({ kind: "option", option: option.id })),
			{ kind: "dontKnow" },
			{ kind: "notApplicable", reason: "" },
		)
		.map((choice): [string, Choice] => [id, choice]),
);
const reviews = fc
	.tuple(
		fc.tuple(...choices),
		fc.dictionary(fc.constantFrom(...requirementIds), statuses, { maxKeys: 20 }),
		fc.option(fc.boolean(), { nil: null }),
	)
	.map(([answers, set, trains]) =>
		reviewWith(
			set,
			answers.reduce((rest, [id, choice]) => withAnswer(rest, id, { choice: choice }), withFact(empty, "trainsModels", trains)),
		),
	);

describe("back to suggested", () => {
	it("settles every contradiction between a status set by hand and the answer or the profile", () => {
		fc.assert(
			fc.property(reviews, (review) => {
				const byHand = found(review).filter(({ other }) => other === null);
				const resolved = new Map(resolve(lens, review).map((requirement) => [requirement.id, requirement]));
				const settled = byHand.reduce((rest, { requirement }) => {
					const row = resolved.get(requirement ?? "");
					return row ? withSuggestion(rest, row) : rest;
				}, review);
				expect(found(settled).filter(({ other }) => other === null)).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	});

	it("a review without a status set by hand has none against its answers or its profile", () => {
		fc.assert(
			fc.property(reviews, (review) => {
				expect(found({ ...review, set: {} }).filter(({ other }) => other === null)).toEqual([]);
			}),
			{ numRuns: 20 },
		);
	});
});
