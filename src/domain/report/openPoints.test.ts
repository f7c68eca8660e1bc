import { describe, expect, it } from "vitest";
import { sampleIn } from "../../testing/sampleReport.ts";
import { withAnswer, withStatus } from "../review/changes.ts";
import type { Review } from "../review/review.ts";
import { hasOpenPoints, type OpenPoint, openPoints } from "./openPoints.ts";
import { buildReport } from "./report.ts";
import { allRequirements } from "./reportRows.ts";

const { lens, review: sample } = await sampleIn("en");
const day = "2026-11-29";
const option = (id: string) => ({ choice: { kind: "option" as const, option: id } });
const points = (review: Review): OpenPoint[] => openPoints(buildReport(lens, review, day), review);

/** The first question with an option that leaves exactly one requirement to say, answered by it. */
const bare = { ...sample, set: {}, askAgain: [] };
const [half, item, pillar] = lens.items
	.flatMap(({ id, options, pillar: own }) =>
		options.map((one) => [withAnswer(bare, id, { ...option(one.id), confidence: "sure" }), id, own] as const),
	)
	.find(([review, id]) => {
		const found = points(review).find((point) => point.item === id);
		return found?.state === "begun" && found.unknown.length === 1;
	}) ?? [bare, "", ""];
const of = (review: Review) => points(review).find((point) => point.item === item);
const low = (review: Review) => buildReport(lens, review, day).pillars.find(({ id }) => id === pillar)?.score?.low ?? 0;
const left = of(half)?.unknown[0] ?? "";

describe("what is open", () => {
	it("tells a half answered question with what is missing, who finds out and by when", () => {
		const owned = withAnswer(half, item, { owner: "Jonas", due: "2026-12-02" });
		expect(of(owned)).toMatchObject({ state: "begun", pillar, owner: "Jonas", due: "2026-12-02" });
		expect(of(half)?.waiting).toEqual({ kind: "requirements", requirements: [left] });
	});

	it("measures how far it moves the score: missing against in place", () => {
		const up = low(withStatus(half, left, "inPlace")) - low(withStatus(half, left, "missing"));
		expect(up).toBeGreaterThan(0);
		expect(of(half)?.inPillar.down).toBe(0);
		expect(of(half)?.inPillar.up).toBeCloseTo(up, 9);
		expect(of(half)?.overall.up ?? 0).toBeGreaterThan(0);
		expect(of(half)?.overall.up ?? 100).toBeLessThan(up);
	});

	it("tells what nobody answered from what nobody knows, of a question or of one requirement", () => {
		expect(of(withAnswer(half, item, { choice: null }))?.state).toBe("open");
		expect(of(withAnswer(half, item, { choice: { kind: "dontKnow" } }))?.state).toBe("dontKnow");
		const unsaid = withStatus(half, left, "unknown");
		expect(of(unsaid)).toMatchObject({ state: "dontKnow", unknown: [left] });
	});

	it("lists a guess that could turn out either way, and nothing that is settled", () => {
		const settled = withStatus(half, left, "inPlace");
		expect(of(settled)).toBeUndefined();
		const guessed = withAnswer(settled, item, { confidence: "guess" });
		expect(of(guessed)?.state).toBe("guess");
		expect(of(guessed)?.inPillar.down).toBeGreaterThan(0);
		expect(of(guessed)?.inPillar.up).toBeGreaterThan(0);
	});

	it("comes by pillar, what moves it furthest first", () => {
		const list = points({ ...half, answers: {} });
		const places = list.map(({ pillar }) => lens.pillars.findIndex(({ id }) => id === pillar));
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		const spans = list.filter(({ pillar }) => pillar === "reliability").map(({ inPillar }) => inPillar.down + inPillar.up);
		expect(spans.length).toBeGreaterThan(3);
		expect(spans).toEqual(spans.toSorted((a, b) => b - a));
	});

	it("is nothing once everything is said and nothing guessed", () => {
		const all = lens.items.reduce(
			(review, { id, options }) => withAnswer(review, id, { ...option(options[0]?.id ?? ""), confidence: "sure" }),
			{ ...sample, askAgain: [] } as Review,
		);
		const said = allRequirements(buildReport(lens, all, day))
			.filter(({ status }) => status === "unknown")
			.reduce((review, { id }) => withStatus(review, id, "missing"), all);
		expect(points(all).length).toBeGreaterThan(0);
		expect(points(said)).toEqual([]);
		expect(hasOpenPoints(buildReport(lens, said, day))).toBe(false);
		expect(hasOpenPoints(buildReport(lens, all, day))).toBe(true);
	});
});
