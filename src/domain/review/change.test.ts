import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryReview } from "../../testing/arbitraryReview.ts";
import { exampleReview } from "../../testing/exampleReview.ts";
import { type Change, changesBetween, withChanges } from "./change.ts";
import { withAnswer, withFact, withParticipants, withStatus, withTarget, withTensionNote } from "./changes.ts";
import type { Review } from "./review.ts";

const review = exampleReview();
const changesBy = (change: (review: Review) => Review) => changesBetween(review, change(review));
const target = { band: "excellent" as const, day: "2027-01-01" };
const person = (id: string) => ({ id, name: id, role: "", mustSign: false });

describe("what lies between two versions", () => {
	it.each<[string, (review: Review) => Review, Change[]]>([
		["nothing", (same) => same, []],
		[
			"a field of an answer",
			(one) => withAnswer(one, "rel-zones", { note: "Three" }),
			[{ at: "/answers/rel-zones/note", to: "Three" }],
		],
		[
			"an answer where there was none",
			(one) => withAnswer(one, "new", { choice: { kind: "dontKnow" } }),
			[{ at: "/answers/new/choice", to: { kind: "dontKnow" } }],
		],
		[
			"a link that comes",
			(one) => withAnswer(one, "new", { links: ["a/b~c"] }),
			[{ at: "/answers/new/links/a~1b~0c", to: true }],
		],
		["a fact that is forgotten", (one) => withFact(withFact(one, "gone", true), "gone", null), []],
		["a target that is given up", (one) => withTarget(withTarget(one, target), null), []],
		["a note on a tension", (one) => withTensionNote(one, "t", "Agreed"), [{ at: "/tensionNotes/t", to: "Agreed" }]],
		["a status set by hand", (one) => withStatus(one, "rec", "missing"), [{ at: "/set/rec", to: "missing" }]],
	])("is %s", (_what, change, expected) => {
		expect(changesBy(change)).toEqual(expected);
	});

	it("is an entry as a whole where one comes or goes, and its order only where that is another", () => {
		const before = withParticipants(review, [person("a"), person("b")]);
		const changes = (people: Review["participants"]) => changesBetween(before, withParticipants(before, people));
		expect(changes([person("a"), person("b"), person("c")])).toEqual([{ at: "/participants/c", to: person("c") }]);
		expect(changes([person("b")])).toEqual([{ at: "/participants/a" }]);
		expect(changes([person("b"), person("a")])).toEqual([{ at: "/participants", to: ["b", "a"] }]);
		expect(changes([{ ...person("a"), name: "Ada" }, person("b")])).toEqual([{ at: "/participants/a/name", to: "Ada" }]);
	});

	it("is a field without a value where nothing is said any more", () => {
		const aimed = withTarget(review, target);
		expect(changesBetween(review, aimed)).toEqual([{ at: "/workload/target", to: target }]);
		expect(changesBetween(aimed, review)).toEqual([{ at: "/workload/target" }]);
		expect(withChanges(aimed, [{ at: "/workload/target" }]).workload).not.toHaveProperty("target");
	});

	it("leads from any version to any other, and back", () => {
		fc.assert(
			fc.property(arbitraryReview, arbitraryReview, (before, after) => {
				expect(changesBetween(withChanges(before, changesBetween(before, after)), after)).toEqual([]);
				expect(changesBetween(withChanges(after, changesBetween(after, before)), before)).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	});

	it("leaves no trace of what was taken back", () => {
		const changed = withAnswer(review, "new", { note: "Seen" });
		expect(withChanges(changed, changesBetween(changed, review))).toEqual(review);
	});

	it("changes nothing in what is no longer there", () => {
		const nobody = withParticipants(review, []);
		expect(withChanges(nobody, [{ at: "/participants/a/name", to: "Ada" }])).toEqual(nobody);
		expect(withChanges(review, [{ at: "/unheard/of", to: 1 }])).toEqual(review);
	});

	it("shares with the former version what it does not speak of", () => {
		const changed = withChanges(review, [{ at: "/workload/name", to: "Other" }]);
		expect(changed.answers).toBe(review.answers);
		expect(changed.planning).toBe(review.planning);
	});
});
