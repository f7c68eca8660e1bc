import { describe, expect, it } from "vitest";
import { exampleLens } from "../../testing/exampleLens.ts";
import { preClose } from "../milestone/preClose.ts";
import { withFact, withStatus } from "../review/changes.ts";
import { newReview, type Review } from "../review/review.ts";
import { contradictionId, contradictionsAt, incompatibleAt, otherSide } from "./contradiction.ts";
import { buildReport } from "./report.ts";

const lens = exampleLens();
const empty = newReview("r", lens, "2026-11-22T00:00:00.000Z");
const report = (review: Review) => buildReport(lens, review, "2026-11-22");
const isPublic = withFact(empty, "network", "public");
const exposed = withFact(isPublic, "runsProduction", true);

describe("what the lens says cannot be together", () => {
	it("is raised by facts alone, once they certainly hold, at the questions the lens names", () => {
		expect(report(isPublic).contradictions).toEqual([]);
		const { contradictions } = report(exposed);
		expect(contradictions).toEqual([
			{ kind: "incompatible", incompatibility: "inc-exposed", requirement: null, item: "sec-watch", other: null },
		]);
		expect(incompatibleAt(lens, contradictions, "sec-watch")).toEqual(contradictions);
		expect(incompatibleAt(lens, contradictions, "sec-network")).toEqual([]);
	});

	it("is raised at a requirement that is in place, wholly or in part, and not at one that is missing or unknown", () => {
		const at = (status: "inPlace" | "partial" | "missing" | null) =>
			report(withStatus(isPublic, "rec-private", status)).contradictions.filter(({ kind }) => kind === "incompatible");
		expect(at("inPlace")).toEqual([
			{ kind: "incompatible", incompatibility: "inc-public", requirement: "rec-private", item: "sec-network", other: null },
		]);
		expect(at("partial")).toHaveLength(1);
		expect([...at("missing"), ...at(null)]).toEqual([]);
	});

	it("stands with its requirement, has an id of its own and no other side", () => {
		const { contradictions } = report(withStatus(exposed, "rec-private", "inPlace"));
		const [own] = contradictionsAt(contradictions, "rec-private");
		if (!own) throw new Error("nothing at the requirement");
		expect(otherSide(own, "rec-private")).toBeNull();
		expect(new Set(contradictions.map(contradictionId)).size).toBe(contradictions.length);
	});

	it("is looked at before signing, and does not forbid it: services change, and the lens may be behind", () => {
		const finding = preClose(report(exposed), []).find(({ code }) => code === "disagree");
		expect(finding).toEqual({ level: "warning", code: "disagree", item: "sec-watch", requirement: null, other: null });
	});
});
