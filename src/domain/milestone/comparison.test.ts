import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleReview } from "../../testing/exampleReview.ts";
import { buildReport } from "../report/report.ts";
import { withAnswer, withDecision, withStatus } from "../review/changes.ts";
import type { Review, Status } from "../review/review.ts";
import { compareReports } from "./comparison.ts";

const lens = exampleLens();
const reportOf = (review: Review) => buildReport(lens, review, "2026-11-22");
const start = exampleReview();
const changesFrom = (change: (review: Review) => Review) => compareReports(reportOf(start), reportOf(change(start)));

describe("two reports", () => {
	it("of the same review show no change", () => {
		const { overall, pillars, gaps, answers, unchanged } = changesFrom((review) => review);
		expect([overall.low, overall.high]).toEqual([0, 0]);
		expect(pillars.map(({ low, high }) => [low, high])).toEqual(pillars.map(() => [0, 0]));
		expect([gaps, answers]).toEqual([[], []]);
		expect(unchanged).toBe(reportOf(start).gaps.length);
		expect(unchanged).toBeGreaterThan(0);
	});

	it("show a gap that was closed, and by how much the score moved", () => {
		const closed = changesFrom((review) => withStatus(review, "rel-zones", "inPlace"));
		expect(closed.gaps).toMatchObject([
			{ id: "rel-zones", kind: "closed", before: { status: "partial" }, after: { risk: null } },
		]);
		expect(closed.overall.low).toBeGreaterThan(0);
	});

	it("show a gap that was opened, and one whose owner or treatment changed", () => {
		const opened = changesFrom((review) => withStatus(review, "rec-regions", "missing"));
		expect(opened.gaps).toMatchObject([{ id: "rec-regions", kind: "opened", after: { status: "missing" } }]);
		const changed = changesFrom((review) => withDecision(review, "rel-zones", { owner: "Ada", treatment: "mitigate" }));
		expect(changed.gaps).toMatchObject([
			{ kind: "changed", before: { owner: "" }, after: { owner: "Ada", treatment: "mitigate" } },
		]);
	});

	it("show an acceptance that was given a later day, or ran out, and that more was decided", () => {
		const accepted = withDecision(start, "rel-zones", { treatment: "accept", reason: "r", approver: "a", expires: "2026-11-30" });
		const since = (change: Parameters<typeof withDecision>[2], day = "2026-11-22") =>
			compareReports(reportOf(accepted), buildReport(lens, withDecision(accepted, "rel-zones", change), day)).gaps;
		expect(since({})).toEqual([]);
		expect(since({ expires: "2027-11-30" })).toMatchObject([
			{ kind: "changed", before: { expires: "2026-11-30" }, after: { expires: "2027-11-30" }, saidMore: false },
		]);
		expect(since({}, "2026-12-01")).toMatchObject([{ before: { overdue: false }, after: { overdue: true } }]);
		expect(since({ approver: "b" })).toMatchObject([{ kind: "changed", saidMore: true }]);
	});

	it("show the owner that a gap has from its question, but not who finds out what is unknown of it", () => {
		const found = (review: Review) => withAnswer(review, "rel-zones", { owner: "Bo" });
		expect(changesFrom(found).gaps).toEqual([]);
		const unknown = reportOf(start).toClarify.filter(({ item }) => item === "rel-zones");
		expect(unknown.length).toBeGreaterThan(0);
		const known = unknown.reduce((review, { id }) => withStatus(review, id, "inPlace"), start);
		expect(compareReports(reportOf(known), reportOf(found(known))).gaps).toMatchObject([
			{ kind: "changed", before: { owner: "" }, after: { owner: "Bo" }, saidMore: false },
		]);
	});

	it("show which answers changed, and where more was said without another choice; a flag says nothing", () => {
		const { answers } = changesFrom((review) => withAnswer(review, "rel-zones", { choice: { kind: "dontKnow" } }));
		expect(answers).toEqual([
			{ item: "rel-zones", before: { kind: "option", option: "o2" }, after: { kind: "dontKnow" }, saidMore: false },
		]);
		expect(changesFrom((review) => withAnswer(review, "rel-zones", { note: "Three" })).answers).toMatchObject([
			{ saidMore: true },
		]);
		expect(changesFrom((review) => withAnswer(review, "rel-zones", { flagged: true })).answers).toEqual([]);
	});

	it("are told the other way round by the other order: what opened has closed", () => {
		const ids = reportOf(start).questions.flatMap(({ requirements }) => requirements);
		const statuses = fc.constantFrom<Status>("inPlace", "partial", "missing", "unknown", "notApplicable");
		const set = fc.dictionary(fc.constantFrom(...ids), statuses, { noNullPrototype: true });
		const turned = { opened: "closed", closed: "opened", changed: "changed" } as const;
		fc.assert(
			fc.property(set, set, (a, b) => {
				const [one, two] = [a, b].map((chosen) => reportOf({ ...start, set: chosen }));
				if (!one || !two) return;
				const [there, back] = [compareReports(one, two), compareReports(two, one)];
				expect(back.gaps.map(({ id, kind }) => [id, kind])).toEqual(there.gaps.map(({ id, kind }) => [id, turned[kind]]));
				expect(back.overall.low === null ? null : back.overall.low + 0).toBe(
					there.overall.low === null ? null : 0 - there.overall.low,
				);
				expect(there.unchanged).toBe(back.unchanged);
			}),
		);
	});
});
