import { describe, expect, it } from "vitest";
import { changesBetween, withChanges } from "./change.ts";
import { withAnswer } from "./changes.ts";
import { describeEdit, isTyped } from "./edit.ts";
import type { Given } from "./given.ts";
import { givenAt, withGiven, withGivenSaid, withoutGiven } from "./givenChanges.ts";
import { mergeReviews } from "./merge.ts";
import { newReview, type Review } from "./review.ts";
import { stamped, stampOf } from "./stamp.ts";
import { nextReview, templateOf } from "./startFrom.ts";

const review = newReview("r", { id: "l", version: "1.0.0" }, "2026-11-22T09:00:00.000Z");
const given = (id: string, change: Partial<Given> = {}): Given => ({
	id,
	item: "q",
	text: `https://example.com/${id}`,
	kind: null,
	day: "",
	covers: [],
	...change,
});
const filled = [given("a"), given("b")].reduce(withGiven, review);
const ids = (one: Review) => givenAt(one, "q").map(({ id }) => id);
const undone = (before: Review, after: Review) => withChanges(after, changesBetween(after, before));

describe("evidence that people give", () => {
	it("stands at its question, the same address once, a file once, too", () => {
		expect(ids(filled)).toEqual(["a", "b"]);
		expect(givenAt(filled, "other")).toEqual([]);
		expect(withGiven(filled, given("c", { text: "https://example.com/a" }))).toBe(filled);
		const file = { name: "x.png", type: "image/png", bytes: 1, hash: "0".repeat(64) };
		const other = { ...file, hash: "1".repeat(64) };
		const files = [file, file, other].map((one, place) => given(`f${place}`, { text: "", file: one }));
		expect(ids(files.reduce(withGiven, filled))).toEqual(["a", "b", "f0", "f2"]);
	});

	it("comes again under its id as what it says later", () => {
		expect(givenAt(withGiven(filled, given("a", { text: "Ana says so" })), "q")).toMatchObject([
			{ id: "b" },
			{ id: "a", text: "Ana says so" },
		]);
	});

	it("is taken back, which undo brings again; the last one leaves nothing behind", () => {
		const one = withoutGiven(filled, given("a"));
		expect(ids(one)).toEqual(["b"]);
		const none = withoutGiven(one, given("b"));
		expect(none).toEqual(review);
		expect(ids(undone(filled, one)).toSorted()).toEqual(["a", "b"]);
		expect(undone(one, none)).toEqual(one);
	});

	it("says more of one without touching the others", () => {
		const said = withGivenSaid(filled, given("b"), { kind: "test", day: "2026-11-20", covers: ["x"] }, "new");
		expect(changesBetween(filled, said).map(({ at }) => at)).toEqual([
			"/evidence/given/b/kind",
			"/evidence/given/b/day",
			"/evidence/given/b/covers",
		]);
		expect(undone(filled, said)).toEqual(filled);
	});

	it("takes up a bare link of an answer once more is said of it", () => {
		const bare = withAnswer(review, "q", { links: ["https://example.com/old", " "] });
		const [link] = givenAt(bare, "q");
		expect(ids(bare)).toEqual(["https://example.com/old"]);
		const said = withGivenSaid(bare, link ?? given("?"), { kind: "document" }, "new");
		expect(givenAt(said, "q")).toEqual([given("new", { text: "https://example.com/old", kind: "document" })]);
		expect(ids(withoutGiven(bare, link ?? given("?")))).toEqual([]);
	});

	it("is told by undo: what came or went is whole, what is said of one is typed", () => {
		const came = describeEdit(review, filled);
		expect(came).toMatchObject({ kind: "several", edits: [{ kind: "given", item: "q", id: null }, { id: null }] });
		const said = describeEdit(filled, withGivenSaid(filled, given("b"), { text: "note" }, "new"));
		expect(said).toEqual({ kind: "given", item: "q", id: "b" });
		expect(said && isTyped(said)).toBe(true);
	});

	it("is merged piece by piece from two tabs", () => {
		const by = (writer: string, second: number, after: Review) =>
			stamped(after, filled, changesBetween(filled, after), stampOf(`2026-11-22T10:00:0${second}.000Z`, writer));
		const one = by("one", 1, withGiven(filled, given("c")));
		const two = by("two", 2, withoutGiven(filled, given("a")));
		expect(ids(mergeReviews(one, two, "2026-11-23T00:00:00.000Z")).toSorted()).toEqual(["b", "c"]);
	});

	it("goes into the next review with its day, and into no template", () => {
		const begun = { id: "n", name: "Next", now: "2026-12-01T09:00:00.000Z" };
		expect(ids(nextReview(filled, begun))).toEqual(["a", "b"]);
		expect(templateOf(filled, true).evidence).toBeUndefined();
	});
});
