import { describe, expect, it } from "vitest";
import { exampleLens } from "../../testing/exampleLens.ts";
import type { Lens } from "../lens/lens.ts";
import { requirementGroups } from "../lens/requirement.ts";
import { bindingExclusions } from "../plan/planProblem.ts";
import { raisedTensions } from "../plan/planTensions.ts";
import { findContradictions } from "../report/contradiction.ts";
import { buildReport } from "../report/report.ts";
import { withFact, withStatus } from "../review/changes.ts";
import { newReview, type Review } from "../review/review.ts";
import { profileOf, resolve } from "./status.ts";
import { pairsInPlay } from "./tension.ts";

/** The example's tension as an exclusion that counts in production alone. */
const lensOf = (kind: Lens["tensions"][number]["kind"]): Lens => ({
	...exampleLens(),
	tensions: [{ id: "apart", kind, between: ["rec-watch-rel", "rec-private"], appliesWhen: "runsProduction" }],
});

const reviewOf = (lens: Lens, production: boolean | null): Review => {
	const empty = newReview("r", lens, "2026-11-22T00:00:00.000Z");
	const said = production === null ? empty : withFact(empty, "runsProduction", production);
	return ["rec-watch-rel", "rec-private"].reduce((review, id) => withStatus(review, id, "inPlace"), said);
};

const raisedIn = (lens: Lens, review: Review) => buildReport(lens, review, "2026-11-22").tensions.map(({ id }) => id);

describe("a tension that says when it applies", () => {
	it.each(["tension", "mutually-exclusive"] as const)("is raised while the profile does not rule it out: %s", (kind) => {
		const lens = lensOf(kind);
		expect(raisedIn(lens, reviewOf(lens, true))).toEqual(["apart"]);
		expect(raisedIn(lens, reviewOf(lens, null))).toEqual(["apart"]);
		expect(raisedIn(lens, reviewOf(lens, false))).toEqual([]);
	});

	it("neither binds a plan nor warns of it, and contradicts nothing, where the profile rules it out", () => {
		const lens = lensOf("mutually-exclusive");
		const traces = (production: boolean) => {
			const review = reviewOf(lens, production);
			const rows = resolve(lens, review);
			return {
				bound: bindingExclusions(lens, review).length,
				warned: raisedTensions(lens, rows, profileOf(lens, review), new Set(["rec-private"])).length,
				contradicted: findContradictions(lens, review, rows).filter(({ kind }) => kind === "exclusion").length,
			};
		};
		expect(traces(true)).toEqual({ bound: 1, warned: 1, contradicted: 1 });
		expect(traces(false)).toEqual({ bound: 0, warned: 0, contradicted: 0 });
	});
});

describe("a tension one end of which the profile rules out", () => {
	it("is in play nowhere", () => {
		const lens: Lens = { ...exampleLens(), tensions: [{ id: "far", kind: "tension", between: ["rec-regions", "rec-private"] }] };
		const pairs = (production: boolean | null) =>
			lens.tensions.flatMap((one) => pairsInPlay(one, requirementGroups(lens), profileOf(lens, reviewOf(lens, production))));
		expect([pairs(true).length, pairs(null).length, pairs(false).length]).toEqual([1, 1, 0]);
	});
});
