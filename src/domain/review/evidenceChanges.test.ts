import { describe, expect, it } from "vitest";
import { changesBetween, withChanges } from "./change.ts";
import { describeEdit } from "./edit.ts";
import type { AcceptedFrom, KeptFile } from "./evidence.ts";
import {
	withAccepted,
	withEvidenceFiles,
	withEvidenceReason,
	withFreshDays,
	withMasks,
	withoutEvidenceFile,
} from "./evidenceChanges.ts";
import { mergeReviews } from "./merge.ts";
import { newReview } from "./review.ts";
import { stamped, stampOf } from "./stamp.ts";
import { nextReview } from "./startFrom.ts";

const review = newReview("r", { id: "l", version: "1.0.0" }, "2026-11-22T09:00:00.000Z");
const file = (id: string): KeptFile => ({
	id,
	name: `${id}.json`,
	hash: "0".repeat(64),
	bytes: 2,
	format: "arm-template",
	received: "2026-11-22",
	resources: [],
	lines: [],
	findings: [],
	unread: [],
	leftOut: 0,
});
const from: AcceptedFrom = { status: "missing", accepted: "2026-11-22", from: [] };
const filled = withEvidenceReason(
	withFreshDays(withAccepted(withEvidenceFiles(review, [file("a"), file("b")]), { x: from }), 30),
	"x",
	"Only in tests",
);

describe("evidence of a review", () => {
	it("keeps files in the order they came, the same one once", () => {
		const names = (one: typeof review) => one.evidence?.files?.map(({ id }) => id);
		expect(names(filled)).toEqual(["a", "b"]);
		expect(names(withEvidenceFiles(filled, [file("a"), file("c")]))).toEqual(["b", "a", "c"]);
		expect(names(withoutEvidenceFile(filled, "a"))).toEqual(["b"]);
	});

	it("sets the status that a person accepts, with where it comes from", () => {
		expect(filled.set).toEqual({ x: "missing" });
		expect(filled.evidence?.accepted).toEqual({ x: from });
	});

	it("leaves no trace once undone, and comes back whole", () => {
		expect(withChanges(filled, changesBetween(filled, review))).toEqual(review);
		expect(withChanges(review, changesBetween(review, filled))).toEqual(filled);
		const bare = withoutEvidenceFile(withEvidenceFiles(review, [file("a")]), "a");
		expect(bare).toEqual(review);
		expect(withEvidenceReason(withEvidenceReason(review, "x", "y"), "x", "")).toEqual(review);
	});

	it("can say that nothing is masked, and takes that back", () => {
		const bare = withMasks(review, []);
		expect(bare.evidence).toEqual({ masks: [] });
		expect(withChanges(review, changesBetween(review, bare))).toEqual(bare);
		expect(withChanges(bare, changesBetween(bare, review))).toEqual(review);
		expect(describeEdit(review, bare)).toEqual({ kind: "masks" });
	});

	it("meets what another tab took in", () => {
		const told = (files: KeptFile[], writer: string) => {
			const next = withEvidenceFiles(review, files);
			return stamped(next, review, changesBetween(review, next), stampOf("2026-11-22T10:00:00.000Z", writer));
		};
		const both = mergeReviews(told([file("a")], "u"), told([file("b")], "v"), "2026-11-23T00:00:00.000Z");
		expect(both.evidence?.files?.map(({ id }) => id).toSorted()).toEqual(["a", "b"]);
	});

	it("is told by what it was about", () => {
		expect(describeEdit(review, withEvidenceFiles(review, [file("a")]))).toEqual({ kind: "evidenceFiles" });
		expect(describeEdit(review, withAccepted(review, { x: from }))).toEqual({ kind: "status", requirement: "x" });
		expect(describeEdit(review, withEvidenceReason(review, "x", "y"))).toEqual({ kind: "evidenceReason", requirement: "x" });
		expect(describeEdit(review, withFreshDays(review, 30))).toEqual({ kind: "freshDays" });
	});

	it("does not go into the next review", () => {
		expect(nextReview(filled, { id: "n", name: "N", now: "2026-12-01T09:00:00.000Z" }).evidence).toBeUndefined();
	});
});
