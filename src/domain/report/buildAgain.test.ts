import fc from "fast-check";
import { describe, expect, it } from "vitest";
import builtIn from "../../../content/lenses/azure-machine-learning/lens.json";
import { parseLens } from "../../parse/lens.ts";
import { exampleLens } from "../../testing/exampleLens.ts";
import type { Lens } from "../lens/lens.ts";
import { requirementGroups } from "../lens/requirement.ts";
import type { Choice } from "../review/answer.ts";
import {
	withAdoptedPlan,
	withAnswer,
	withAsked,
	withDecision,
	withFact,
	withRatings,
	withStatus,
	withWorkload,
} from "../review/changes.ts";
import { emptyPlanning } from "../review/planning.ts";
import { newReview, type Review, type Status } from "../review/review.ts";
import type { Criticality } from "../review/workload.ts";
import { hasOpenPoints, openPoints } from "./openPoints.ts";
import { buildReport, type Report } from "./report.ts";
import { allRequirements, findRequirement } from "./reportRows.ts";

const today = "2026-06-01";

type Change = (review: Review) => Review;

/** Any of what can be said in a review of a lens. */
function changesOf(lens: Lens): fc.Arbitrary<Change> {
	const item = fc.constantFrom(...lens.items);
	const requirement = fc.constantFrom(...requirementGroups(lens).map(({ id }) => id));
	const others: Choice[] = [
		{ kind: "dontKnow" },
		{ kind: "notApplicable", reason: "" },
		{ kind: "notApplicable", reason: "None." },
	];
	const choice = fc.tuple(item, fc.nat({ max: 9 })).map(([{ id, options }, at]): Change => {
		const option = options[at];
		const said = option ? { kind: "option" as const, option: option.id } : (others[at % 3] ?? null);
		return (review) => withAnswer(review, id, { choice: at === 9 ? null : said });
	});
	const status = fc
		.tuple(requirement, fc.constantFrom<(Status | null)[]>(null, "inPlace", "partial", "missing", "unknown", "notApplicable"))
		.map(
			([id, to]): Change =>
				(review) =>
					withStatus(review, id, to),
		);
	const decision = fc
		.tuple(requirement, fc.constantFrom(null, "accept" as const, "defer" as const), fc.constantFrom(null, 1, 13))
		.map(([id, treatment, points]): Change => {
			const accepted = { reason: "Cheap.", approver: "Ada", expires: "2026-05-01" };
			return (review) => withDecision(review, id, { treatment, points, ...accepted });
		});
	const level = fc.constantFrom(null, "high" as const, "medium" as const, "low" as const);
	const rating = fc.tuple(requirement, level, level).map(
		([id, severity, effort]): Change =>
			(review) =>
				withRatings(review, [id], { severity, effort, by: "Ada" }),
	);
	const fact = fc.tuple(fc.constantFrom(...lens.facts), fc.nat({ max: 3 })).map(
		([{ id, values }, at]): Change =>
			(review) =>
				withFact(review, id, values?.[at] ?? (at < 2 ? at === 0 : null)),
	);
	const workload = fc
		.record({
			criticality: fc.constantFrom<Criticality[]>("missionCritical", "standard", "experimental"),
			priorities: fc.dictionary(fc.constantFrom(...lens.pillars.map(({ id }) => id)), fc.constantFrom(1, 2, 3, 4, 5), {
				noNullPrototype: true,
			}),
		})
		.map(
			(to): Change =>
				(review) =>
					withWorkload(review, to as Partial<Review["workload"]>),
		);
	const path = fc
		.option(
			fc.uniqueArray(
				item.map(({ id }) => id),
				{ maxLength: 5 },
			),
		)
		.map(
			(items): Change =>
				(review) =>
					withAsked(review, items),
		);
	const again = item.map(
		({ id }): Change =>
			(review) => ({ ...review, askAgain: [id] }),
	);
	const plan = fc.uniqueArray(requirement, { maxLength: 4 }).map(
		(closed): Change =>
			(review) =>
				withAdoptedPlan(review, { name: "Plan", day: "2026-01-01", closed, pointsPerWave: 8, origin: "chosen" }),
	);
	return fc.oneof(
		{ weight: 6, arbitrary: choice },
		{ weight: 3, arbitrary: status },
		decision,
		rating,
		path,
		fact,
		workload,
		again,
		plan,
	);
}

/** Of copies of everything: nothing that was built before is known of them. */
const fresh = (lens: Lens, review: Review) => buildReport(structuredClone(lens), structuredClone(review), today);

function hold(lens: Lens, numRuns: number) {
	fc.assert(
		fc.property(fc.array(changesOf(lens), { minLength: 1, maxLength: 12 }), fc.nat(), (changes, seed) => {
			let review: Review = { ...newReview("r", lens, "2026-01-01T00:00:00.000Z"), planning: emptyPlanning };
			const former: Review[] = [review];
			for (const change of changes) {
				review = change(review);
				expect(buildReport(lens, review, today)).toEqual(fresh(lens, review));
				former.push(review);
			}
			// A step back is a change like any other.
			const back = former[seed % former.length] ?? review;
			expect(buildReport(lens, back, today)).toEqual(fresh(lens, back));
		}),
		{ numRuns },
	);
}

/** What is read of a version of a report while the next ones come: the names of its parts, and requirements that are looked for by their ids. */
const glance = (lens: Lens) =>
	fc.record({
		parts: fc.subarray<keyof Report>(["gaps", "toClarify", "inPlace", "orders", "pillars", "pressure", "headline", "risks"]),
		ids: fc.subarray(
			requirementGroups(lens).map(({ id }) => id),
			{ maxLength: 4 },
		),
	});

describe("a report of which only some is read", () => {
	it("holds what a first look at its review gives, whatever was read of it and of others, and in whichever order", () => {
		const lens = exampleLens();
		const step = fc.tuple(changesOf(lens), glance(lens));
		fc.assert(
			fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), fc.boolean(), (steps, isBackwards) => {
				let review: Review = newReview("r", lens, "2026-01-01T00:00:00.000Z");
				const built = steps.map(([change, { parts, ids }]) => {
					review = change(review);
					const report = buildReport(lens, review, today);
					const found = ids.map((id) => findRequirement(report, id));
					for (const part of parts) void report[part];
					const isOpen = hasOpenPoints(report);
					return { review, report, found, isOpen };
				});
				for (const { review, report, found, isOpen } of isBackwards ? built.toReversed() : built) {
					const expected = fresh(lens, review);
					expect(report).toEqual(expected);
					expect(isOpen).toBe(openPoints(expected, review).length > 0);
					for (const row of found) expect(row).toEqual(findRequirement(expected, row?.id ?? ""));
				}
			}),
			{ numRuns: 60 },
		);
	});

	it("finds a requirement as the object that stands in its lists", () => {
		const lens = exampleLens();
		let review = newReview("r", lens, "2026-01-01T00:00:00.000Z");
		for (const { id, options } of lens.items) {
			review = withAnswer(review, id, { choice: options[0] ? { kind: "option", option: options[0].id } : null });
			const report = buildReport(lens, review, today);
			const found = requirementGroups(lens).map((group) => findRequirement(report, group.id));
			const listed = new Set<unknown>(allRequirements(report));
			expect(found.filter((row) => !listed.has(row))).toEqual([]);
			expect(found.map((row) => row?.id)).toEqual(requirementGroups(lens).map((group) => group.id));
		}
	});
});

describe("a report built again after changes", () => {
	it("is the one that a first look at the review gives, with a lens that has one of everything", () => hold(exampleLens(), 60));

	it("is so with the built-in lens, too", () => {
		const lens = parseLens(builtIn);
		if (!lens.ok) throw new Error(JSON.stringify(lens.problems));
		hold(lens.value, 12);
	});

	it("keeps what a change does not reach as it is", () => {
		const lens = exampleLens();
		const review = withAnswer(newReview("r", lens, "2026-01-01T00:00:00.000Z"), "sec-watch", {
			choice: { kind: "option", option: "o1" },
		});
		const before = buildReport(lens, review, today);
		const after = buildReport(lens, withAnswer(review, "rel-zones", { choice: { kind: "option", option: "o1" } }), today);
		const watch = (report: typeof before) => report.gaps.find(({ item }) => item === "sec-watch");
		expect(watch(before)).toBeDefined();
		expect(watch(after)).toBe(watch(before));
		expect(after.questions.filter((question, place) => question !== before.questions[place]).map(({ item }) => item)).toEqual([
			"rel-zones",
		]);
	});
});
