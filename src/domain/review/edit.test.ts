import { describe, expect, it } from "vitest";
import { exampleReview } from "../../testing/exampleReview.ts";
import { emptyAnswer } from "./answer.ts";
import {
	withAdoptedPlan,
	withAnswer,
	withDecision,
	withFact,
	withParticipants,
	withPlanning,
	withPriority,
	withStatus,
	withTensionNote,
	withVotes,
	withWorkload,
} from "./changes.ts";
import { describeEdit, type Edit, isTyped } from "./edit.ts";
import type { Review } from "./review.ts";

const review = exampleReview();
const ada = { id: "p1", name: "Ada", role: "Lead", mustSign: false };
const sheet = { id: "s1", assessor: "Bo", received: "2026-11-20", answers: {}, set: {} };
const wish = (change: Partial<Review["planning"]["wish"]>) =>
	withPlanning(review, { wish: { ...review.planning.wish, ...change } });

describe("what an edit was about", () => {
	it.each<[string, Review, Edit]>([
		["an answer", withAnswer(review, "new", { choice: { kind: "dontKnow" } }), { kind: "answer", item: "new", field: "choice" }],
		["a note", withAnswer(review, "rel-zones", { note: "Three" }), { kind: "answer", item: "rel-zones", field: "note" }],
		["a flag", withAnswer(review, "rel-zones", { flagged: true }), { kind: "answer", item: "rel-zones", field: "flagged" }],
		[
			"a reason",
			withAnswer(review, "sec-network", { choice: { kind: "notApplicable", reason: "Theirs" } }),
			{ kind: "answer", item: "sec-network", field: "reason" },
		],
		["a status", withStatus(review, "rec-watch-rel", null), { kind: "status", requirement: "rec-watch-rel" }],
		["an owner", withDecision(review, "new", { owner: "Bo" }), { kind: "decision", requirement: "new", field: "owner" }],
		["a decision on a tension", withTensionNote(review, "ten-regions", ""), { kind: "tensionNote", tension: "ten-regions" }],
		["the workload's name", withWorkload(review, { name: "Other" }), { kind: "workload", field: "name" }],
		["a fact", withFact(review, "network", null), { kind: "fact", fact: "network" }],
		["a priority", withPriority(review, "reliability", 1), { kind: "priority", pillar: "reliability" }],
		["a participant's name", withParticipants(review, [{ ...ada, name: "Adele" }]), { kind: "participants", id: "p1" }],
		["one more participant", withParticipants(review, [ada, { ...ada, id: "p2" }]), { kind: "participants", id: null }],
		["one more vote", withVotes(review, [{ id: "v1", name: "Ada", points: {} }]), { kind: "votes", id: null }],
		["one more sheet", { ...review, sheets: [sheet] }, { kind: "sheets", id: null }],
		["what a wave can take", withPlanning(review, { pointsPerWave: 3 }), { kind: "planning", field: "pointsPerWave" }],
		["a budget", wish({ budget: 5 }), { kind: "planning", field: "budget" }],
		["a pin that moves over", wish({ pinIn: ["a"], pinOut: ["b"] }), { kind: "planning", field: "pins" }],
		["the label", { ...review, label: "Internal" }, { kind: "label" }],
		["the archive", { ...review, archived: true }, { kind: "archived" }],
		["the lens", { ...review, lens: { id: "example", version: "2.0.0" } }, { kind: "lens" }],
		["where a sheet comes from", { ...review, sheetOf: { review: "r", assessor: "Bo" } }, { kind: "sheetOf" }],
		["what is asked again", { ...review, askAgain: ["rel-zones"] }, { kind: "askAgain", item: "rel-zones" }],
	])("%s", (_name, after, edit) => {
		expect(describeEdit(review, after)).toEqual(edit);
		expect(describeEdit(after, review)).toEqual(edit);
	});

	it("is nothing where only the stamps differ, or an empty answer stands for none", () => {
		expect(describeEdit(review, { ...review, changedAt: "2027-01-01T00:00:00.000Z", touched: { a: "b" } })).toBeNull();
		expect(describeEdit(review, { ...review, answers: { ...review.answers, new: emptyAnswer } })).toBeNull();
	});

	it("is the plan and what came with it where one is adopted", () => {
		const plan = { name: "Now", day: "2026-11-20", closed: ["rec-regions", "rec-private"], pointsPerWave: 8 };
		const edit = describeEdit(review, withAdoptedPlan(review, { ...plan, origin: "best" }));
		expect(edit).toMatchObject({ kind: "several", edits: [{ kind: "planning", field: "adopted" }, {}, {}] });
	});

	it("is one thing where an adopted plan follows what a wave can take, or an answer leaves the list of what is asked again", () => {
		const adopted = { name: "Now", day: "2026-11-20", closed: [], pointsPerWave: 8, origin: "best" as const };
		const before = { ...withPlanning(review, { adopted }), askAgain: ["new"] };
		const waves = withPlanning(before, { pointsPerWave: 3, adopted: { ...adopted, pointsPerWave: 3 } });
		expect(describeEdit(before, waves)).toEqual({ kind: "planning", field: "pointsPerWave" });
		const answered = { ...withAnswer(before, "new", { choice: { kind: "dontKnow" } }), askAgain: [] };
		expect(describeEdit(before, answered)).toEqual({ kind: "answer", item: "new", field: "choice" });
	});

	it("is the answer alone where how sure one was goes with it", () => {
		const sure = withAnswer(review, "rel-zones", { confidence: "sure" });
		expect(describeEdit(sure, withAnswer(sure, "rel-zones", { choice: null, confidence: null }))).toEqual({
			kind: "answer",
			item: "rel-zones",
			field: "choice",
		});
	});

	it("is typed where it is a text or a number, and whole where it is a choice", () => {
		const typed = [
			withAnswer(review, "rel-zones", { note: "Three" }),
			withDecision(review, "rel-zones", { points: 8 }),
			withTensionNote(review, "ten-regions", "No."),
			withParticipants(review, [{ ...ada, name: "Adele" }]),
			wish({ budget: 5 }),
		];
		const whole = [
			withAnswer(review, "rel-zones", { choice: null }),
			withAnswer(review, "rel-zones", { flagged: true }),
			withDecision(review, "rel-zones", { treatment: "defer" }),
			withFact(review, "network", null),
			withParticipants(review, []),
			wish({ pinIn: ["a"] }),
			withWorkload(review, { name: "A", owner: "B" }),
		];
		const isTypedEdit = (after: Review) => {
			const edit = describeEdit(review, after);
			return edit && isTyped(edit);
		};
		expect(typed.map(isTypedEdit)).toEqual(typed.map(() => true));
		expect(whole.map(isTypedEdit)).toEqual(whole.map(() => false));
	});
});
