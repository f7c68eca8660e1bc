import { describe, expect, it } from "vitest";
import { exampleLens } from "../../testing/exampleLens.ts";
import { composeLens } from "../lens/composeLens.ts";
import { withAnswer, withAsked, withFact, withStatus } from "../review/changes.ts";
import { newReview } from "../review/review.ts";
import { buildReport } from "./report.ts";
import { allRequirements } from "./reportRows.ts";
import { leftOutBy, shortPath } from "./shortPath.ts";

const lens = exampleLens();
const empty = newReview("r", lens, "2026-11-22T00:00:00.000Z");
const report = (review = empty) => buildReport(lens, review, "2026-11-29");
const rows = allRequirements(report());
const everywhere = lens.pillars.map(({ id }) => id);

describe("a short path", () => {
	it("takes the questions with the most weight, of the pillars asked for, in lens order", () => {
		// Weights: rel-zones 2 + 1 + 3, sec-network 3, sec-watch 1 + 1.
		expect(shortPath(lens, rows, { count: 2, pillars: everywhere })).toEqual(["rel-zones", "sec-network"]);
		expect(shortPath(lens, rows, { count: 1, pillars: ["security"] })).toEqual(["sec-network"]);
		expect(shortPath(lens, rows, { count: 9, pillars: everywhere })).toEqual(["rel-zones", "sec-network", "sec-watch"]);
		expect(leftOutBy(rows, ["rel-zones"])).toEqual({ items: 2, all: 3, percent: 45 });
	});

	it("is made of a severity or a higher one, of a topic, and of one lens of several", () => {
		const of = (wish: object) => shortPath(lens, rows, { count: 9, pillars: everywhere, ...wish });
		expect(of({ severity: "high" })).toEqual(["rel-zones", "sec-network"]);
		expect(of({ severity: "low" })).toEqual(["rel-zones", "sec-network", "sec-watch"]);
		expect(of({ topic: "resiliency" })).toEqual(["rel-zones"]);
		const both = composeLens([lens, { ...exampleLens(), id: "other" }]);
		const all = allRequirements(buildReport(both, empty, "2026-11-29"));
		const wish = { count: 9, pillars: everywhere, lens: "other", severity: "high" } as const;
		expect(shortPath(both, all, wish)).toEqual(["other:rel-zones", "other:sec-network"]);
	});

	it("leaves the others out of every score and count, says how much, and can be widened", () => {
		const short = withAsked(withAnswer(empty, "sec-watch", { choice: { kind: "option", option: "o1" } }), ["sec-network"]);
		const told = report(short);
		expect(told.progress).toEqual({ answered: 0, hidden: 2, visible: 1 });
		expect(told.pillars.map(({ score }) => score?.shown ?? null)).toEqual([null, "0–100"]);
		expect(told.gaps).toEqual([]);
		expect(told.notApplicable.map(({ reason }) => reason)).toContain("leftOut");
		expect(told.leftOut).toEqual({ items: 2, all: 3, percent: 72 });
		const wide = report(withAsked(short, null));
		expect(wide).toEqual(buildReport(exampleLens(), withAsked(short, null), "2026-11-29"));
		expect(wide.gaps.map(({ id }) => id)).toEqual(["rec-watch-rel"]);
		expect(wide.leftOut).toBeUndefined();
	});

	it("is no contradiction to what was set by hand, which still stands", () => {
		const told = report(withStatus(withAsked(empty, ["sec-network"]), "rel-zones", "missing"));
		expect(told.gaps.map(({ id }) => id)).toEqual(["rel-zones"]);
		expect(told.contradictions).toEqual([]);
	});

	it("takes nothing that the profile rules out", () => {
		const exposed = withFact(withFact(empty, "runsProduction", true), "network", "public");
		const path = shortPath(lens, allRequirements(report(exposed)), { count: 9, pillars: everywhere });
		expect(path).toEqual(["rel-zones", "sec-watch"]);
	});
});
