import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryReview } from "../../testing/arbitraryReview.ts";
import { exampleReview } from "../../testing/exampleReview.ts";
import { changesBetween } from "./change.ts";
import { withAnswer, withDecision, withFact, withParticipants, withRatings, withStatus, withWorkload } from "./changes.ts";
import { lostChanges, mergeReviews } from "./merge.ts";
import type { Participant, Review } from "./review.ts";
import { stamped, stampOf } from "./stamp.ts";

type Edit = (review: Review) => Review;

const start = exampleReview();
const now = "2026-11-30T12:00:00.000Z";
const minute = (at: number) => `2026-11-29T10:${String(at).padStart(2, "0")}:00.000Z`;

/** An edit as the store makes it. */
function made(review: Review, edit: Edit, at: string, writer: string): Review {
	const next = edit(review);
	return stamped(next, review, changesBetween(review, next), stampOf(at, writer));
}

const name =
	(text: string): Edit =>
	(review) =>
		withWorkload(review, { name: text });
const note =
	(item: string, text: string): Edit =>
	(review) =>
		withAnswer(review, item, { note: text });
const person = (id: string): Participant => ({ id, name: id, role: "", mustSign: false });
const people =
	(...ids: string[]): Edit =>
	(review) =>
		withParticipants(review, ids.map(person));
const idsOf = ({ participants }: Review) => participants.map(({ id }) => id);

describe("two copies that were changed apart", () => {
	it("keep what each did to parts of its own, fields of one answer included", () => {
		const one = made(made(start, note("a", "One"), minute(1), "one"), name("By one"), minute(2), "one");
		const two = made(start, (review) => withAnswer(review, "a", { owner: "Two" }), minute(3), "two");
		const both = mergeReviews(one, two, now);
		expect(both.answers.a).toMatchObject({ note: "One", owner: "Two" });
		expect(both.workload.name).toBe("By one");
		expect(both.touched).toEqual({ a: minute(3) });
	});

	it("keep what one judged beside what the other did, where the start had no judgement at all", () => {
		const one = made(start, (review) => withRatings(review, ["r"], { severity: "high" }), minute(1), "one");
		const two = made(start, (review) => withRatings(review, ["r", "s"], { effort: "low" }), minute(2), "two");
		expect(mergeReviews(one, two, now).ratings).toEqual({
			r: { severity: "high", effort: "low", by: "" },
			s: { severity: null, effort: "low", by: "" },
		});
		expect(mergeReviews(start, made(start, note("a", "x"), minute(1), "one"), now)).not.toHaveProperty("ratings");
	});

	it("take the later change of the same part and, at the same instant, that of the greater writer", () => {
		const [one, two] = [made(start, name("One"), minute(1), "one"), made(start, name("Two"), minute(2), "a")];
		expect(mergeReviews(one, two, now).workload.name).toBe("Two");
		const tie = made(start, name("Tie"), minute(1), "zwei");
		expect(mergeReviews(one, tie, now).workload.name).toBe("Tie");
	});

	it("count an instant in the future as now", () => {
		const ahead = made(start, name("Ahead"), "2031-01-01T00:00:00.000Z", "a");
		const later = made(start, name("Later"), now, "b");
		expect(mergeReviews(ahead, later, now).workload.name).toBe("Later");
		expect(mergeReviews(ahead, later, now).stamps["/workload/name"]).toBe(stampOf(now, "b"));
	});

	it("do not bring back what one of them removed, unless the other changed it later", () => {
		const both = made(start, people("p", "q"), minute(1), "one");
		const removed = made(both, people("q"), minute(3), "one");
		const renamed = (at: number) =>
			made(both, (review) => withParticipants(review, [{ ...person("p"), name: "Ada" }, person("q")]), minute(at), "two");
		expect(idsOf(mergeReviews(removed, both, now))).toEqual(["q"]);
		expect(idsOf(mergeReviews(removed, renamed(2), now))).toEqual(["q"]);
		expect(mergeReviews(removed, renamed(4), now).participants).toContainEqual({ ...person("p"), name: "Ada" });
		const fact = made(start, (review) => withFact(review, "f", true), minute(1), "one");
		const forgotten = made(fact, (review) => withFact(review, "f", null), minute(2), "one");
		expect(mergeReviews(forgotten, fact, now).workload.facts).not.toHaveProperty("f");
	});

	it("keep entries that both added, in the order of adding, and an order that was arranged later", () => {
		const base = made(start, people("p", "q"), minute(1), "one");
		const one = made(base, people("p", "q", "late"), minute(5), "one");
		const two = made(base, people("p", "q", "early"), minute(4), "two");
		expect(idsOf(mergeReviews(one, two, now))).toEqual(["p", "q", "early", "late"]);
		const arranged = made(two, people("early", "q", "p"), minute(6), "two");
		expect(idsOf(mergeReviews(one, arranged, now))).toEqual(["early", "q", "p", "late"]);
	});

	it("are the same as either where one has all that the other has", () => {
		const later = made(start, name("Later"), minute(1), "one");
		expect(mergeReviews(start, later, now)).toEqual(later);
		expect(mergeReviews(later, start, now)).toEqual(later);
	});

	it("become the same in either order where one alone holds a part that has never been stamped", () => {
		const paced = { ...start, planning: { ...start.planning, pace: { weeks: 1, firstDay: "", breaks: [] } } };
		expect(mergeReviews(start, paced, now)).toEqual(mergeReviews(paced, start, now));
		expect(mergeReviews(start, paced, now).planning.pace).toEqual(paced.planning.pace);
	});

	it("become the same in either order, whatever they hold", () => {
		fc.assert(
			fc.property(arbitraryReview, arbitraryReview, (one, other) => {
				const second = { ...other, id: one.id, formatVersion: one.formatVersion };
				const [both, turned] = [mergeReviews(one, second, now), mergeReviews(second, one, now)];
				expect(changesBetween(both, turned)).toEqual([]);
				expect({ ...turned, answers: null, decisions: null }).toEqual({ ...both, answers: null, decisions: null });
			}),
			{ numRuns: 40 },
		);
	});
});

describe("what a later change won", () => {
	it("is what this copy changed alone, with what would bring it back", () => {
		const own = made(made(start, name("Own"), minute(1), "one"), note("a", "Own"), minute(1), "one");
		const other = made(made(start, name("Other"), minute(2), "two"), note("b", "Other"), minute(2), "two");
		const both = mergeReviews(own, other, now);
		expect(lostChanges(own, both, new Set(["/workload/name", "/answers/a/note"]))).toEqual({
			stands: [{ at: "/workload/name", to: "Other" }],
			brings: [{ at: "/workload/name", to: "Own" }],
		});
		expect(lostChanges(own, both, new Set(["/answers/a/note"]))).toEqual({ stands: [], brings: [] });
	});
});

describe("three writers at once", () => {
	const writers = ["one", "two", "three"] as const;
	const items = ["a", "b", "c"];
	/** Who edits which field of which item to what, and when. */
	const edits = fc.array(
		fc.record({
			writer: fc.constantFrom(...writers),
			item: fc.constantFrom(...items),
			text: fc.string({ minLength: 1, maxLength: 5 }),
		}),
		{ maxLength: 40 },
	);
	/** Each writer has a field of its own in every item, so that no two change the same part. */
	const ownField: Record<(typeof writers)[number], (item: string, text: string) => Edit> = {
		one: note,
		two: (item, text) => (review) => withDecision(review, item, { owner: text }),
		three: (item, text) => (review) =>
			withAnswer(withStatus(review, item, text.length > 2 ? "missing" : null), item, { owner: text }),
	};

	it("lose no edit where no two change the same part, in whichever order their copies meet", () => {
		fc.assert(
			fc.property(edits, (all) => {
				const copies = writers.map((writer) =>
					all
						.map((edit, place) => ({ ...edit, at: minute(place) }))
						.filter((edit) => edit.writer === writer)
						.reduce((copy, { item, text, at }) => made(copy, ownField[writer](item, text), at, writer), start),
				);
				const inTurn = all.reduce((copy, { writer, item, text }) => ownField[writer](item, text)(copy), start);
				const [one = start, two = start, three = start] = copies;
				const met = mergeReviews(mergeReviews(one, two, now), three, now);
				const turned = mergeReviews(mergeReviews(three, one, now), two, now);
				expect(changesBetween(inTurn, met)).toEqual([]);
				expect(changesBetween(met, turned)).toEqual([]);
			}),
		);
	});
});
