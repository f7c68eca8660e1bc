import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandRank } from "../judge/band.ts";
import { add, compare, type Fraction, fraction, scale } from "../judge/fraction.ts";
import { score } from "../judge/score.ts";
import type { Weighing } from "../judge/weighing.ts";
import type { Identified, ScoredReview } from "../plan/planOutcome.ts";
import type { Status } from "../review/review.ts";
import { bandChange } from "./bandChange.ts";
import { singleSteps } from "./singleSteps.ts";

const pillars = ["a", "b", "c"];
const credit = fc.record({ pillar: fc.constantFrom(...pillars), severity: fc.constantFrom("high", "medium", "low") });
const status = fc.constantFrom<Status>("inPlace", "partial", "missing", "unknown", "notApplicable");
const reviews = fc
	.record({
		requirements: fc.array(fc.record({ credits: fc.array(credit, { minLength: 1, maxLength: 2 }), status }), { maxLength: 12 }),
		priorities: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }),
		criticality: fc.constantFrom<Weighing["criticality"]>("missionCritical", "standard", "experimental"),
	})
	.map(({ requirements, priorities, criticality }): ScoredReview => {
		const weighed = pillars.map((id, index) => ({ id, priority: priorities[index] ?? 3, spend: id === "c" }));
		return {
			requirements: requirements.map((requirement, index): Identified => ({ id: `r${index}`, ...requirement })),
			weighing: { criticality, pillars: weighed, rules: 2 },
		};
	});
const target = fc.constantFrom(null, ...pillars);

/** The score as it comes out once one requirement has another status. */
function recomputed({ requirements, weighing }: ScoredReview, pillar: string | null, id = "", to: Status = "inPlace") {
	const changed = requirements.map((requirement) => (requirement.id === id ? { ...requirement, status: to } : requirement));
	const scores = score(changed, weighing);
	return pillar === null ? scores.overall : scores.pillars[pillar];
}

const lowOf = (...asked: Parameters<typeof recomputed>): Fraction => recomputed(...asked)?.low ?? fraction(0);

describe("single steps against the score computed anew", () => {
	it("gain and lose exactly what the low end does", () => {
		fc.assert(
			fc.property(reviews, target, (review, pillar) => {
				const now = lowOf(review, pillar);
				for (const { id, gain, loss } of singleSteps(review, pillar)) {
					expect(compare(add(now, gain), lowOf(review, pillar, id, "inPlace"))).toBe(0);
					expect(compare(add(now, scale(loss, -1)), lowOf(review, pillar, id, "missing"))).toBe(0);
				}
			}),
		);
	});

	it("cross a border exactly where the word of the low end changes, caps included", () => {
		fc.assert(
			fc.property(reviews, target, (review, pillar) => {
				const change = bandChange(review, pillar);
				if (change.kind !== "named") return;
				const applicable = review.requirements.filter((requirement) => requirement.status !== "notApplicable");
				const rankAfter = (id: string, to: Status) => bandRank[recomputed(review, pillar, id, to)?.bands?.[0] ?? "critical"];
				const own = bandRank[change.band];
				const lifting = applicable.filter(({ id }) => rankAfter(id, "inPlace") > own).map(({ id }) => id);
				const named = [...(change.up?.gaps ?? []), ...(change.up?.answers ?? [])].map(({ id }) => id);
				expect(named.toSorted()).toEqual(lifting.toSorted());
				const dropping = applicable
					.filter((requirement) => requirement.status !== "unknown" && rankAfter(requirement.id, "missing") < own)
					.map(({ id }) => id);
				expect((change.down?.losses ?? []).map(({ id }) => id).toSorted()).toEqual(dropping.toSorted());
			}),
			{ numRuns: 2000 },
		);
	});
});

describe("what would change a band", () => {
	const of = (statuses: Status[]): ScoredReview => ({
		requirements: statuses.map(
			(one, index): Identified => ({
				id: `r${index}`,
				credits: [{ pillar: "a", severity: index === 0 ? "high" : "low" }],
				status: one,
			}),
		),
		weighing: { criticality: "experimental", pillars: [{ id: "a", priority: 3 }], rules: 2 },
	});

	it("tells gaps from answers, the larger step first, and how far it is", () => {
		// Weights 3, 1, 1, 1: the low end is one sixth.
		const change = bandChange(of(["missing", "unknown", "partial", "partial"]), "a");
		expect(change).toEqual({
			kind: "named",
			band: "critical",
			up: {
				band: "moderate",
				distance: 16.34,
				caps: [],
				gaps: [{ id: "r0", points: 50 }],
				answers: [{ id: "r1", points: expect.closeTo(100 / 6) }],
			},
			down: null,
		});
	});

	it("names what holds a band by itself", () => {
		const change = bandChange(of(["inPlace", "inPlace", "missing", "missing"]), "a");
		expect(change).toMatchObject({ band: "moderate", down: { band: "critical", losses: [{ id: "r0", points: 50 }] } });
		expect(change).toMatchObject({ up: { band: "excellent", gaps: [{ id: "r2" }, { id: "r3" }], answers: [] } });
	});

	it("says when no band is named, or nothing is scored", () => {
		expect(bandChange(of(["unknown", "inPlace"]), "a")).toEqual({ kind: "tooEarly" });
		expect(bandChange(of(["notApplicable"]), null)).toEqual({ kind: "notScored" });
		expect(bandChange(of(["inPlace"]), "a")).toMatchObject({ band: "excellent", up: null, down: { losses: [{ id: "r0" }] } });
	});
});
