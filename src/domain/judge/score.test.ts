import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Status } from "../review/review.ts";
import { compare, fraction } from "./fraction.ts";
import { rounded, type Scored, type Scores, score, shown } from "./score.ts";

const pillars = ["a", "b", "c"];
const credit = fc.record({ pillar: fc.constantFrom(...pillars), severity: fc.constantFrom("high", "medium", "low") });
const status = fc.constantFrom<Status>("inPlace", "partial", "missing", "unknown", "notApplicable");
const requirement: fc.Arbitrary<Scored> = fc.record({ credits: fc.array(credit, { minLength: 1, maxLength: 2 }), status });
const reviews = fc.record({
	requirements: fc.array(requirement, { minLength: 1, maxLength: 12 }),
	priorities: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
	which: fc.nat(),
});

const weighted = (priorities: number[]) => pillars.map((id, index) => ({ id, priority: priorities[index] ?? 3 }));
const all = (scores: Scores) => [scores.overall, ...Object.values(scores.pillars)];

function withStatus(requirements: Scored[], index: number, status: Status): Scored[] {
	return requirements.map((requirement, at) => (at === index ? { ...requirement, status } : requirement));
}

describe("laws of the score (scoring.md section 3)", () => {
	it("making one requirement better lowers no score", () => {
		const ladder: Status[] = ["missing", "partial", "inPlace"];
		fc.assert(
			fc.property(reviews, fc.nat(1), ({ requirements, priorities, which }, step) => {
				const index = which % requirements.length;
				const before = all(score(withStatus(requirements, index, ladder[step] ?? "missing"), weighted(priorities)));
				const after = all(score(withStatus(requirements, index, ladder[step + 1] ?? "inPlace"), weighted(priorities)));
				for (const [at, former] of before.entries()) {
					const now = after[at];
					if (!former || !now) expect(now).toBe(former);
					else expect(Math.min(compare(now.low, former.low), compare(now.high, former.high))).toBeGreaterThanOrEqual(0);
				}
			}),
		);
	});

	it("answering an unknown narrows every interval to one inside the former", () => {
		fc.assert(
			fc.property(
				reviews,
				fc.constantFrom<Status>("inPlace", "partial", "missing"),
				({ requirements, priorities, which }, answer) => {
					const index = which % requirements.length;
					const before = all(score(withStatus(requirements, index, "unknown"), weighted(priorities)));
					const after = all(score(withStatus(requirements, index, answer), weighted(priorities)));
					for (const [at, former] of before.entries()) {
						const now = after[at];
						if (!former || !now) expect(now).toBe(former);
						else {
							expect(compare(now.low, former.low)).toBeGreaterThanOrEqual(0);
							expect(compare(now.high, former.high)).toBeLessThanOrEqual(0);
						}
					}
				},
			),
		);
	});

	it("stays within 0 and 100, low never above high, and is null only where nothing applies", () => {
		fc.assert(
			fc.property(reviews, ({ requirements, priorities }) => {
				const scores = score(requirements, weighted(priorities));
				for (const value of all(scores)) {
					if (!value) continue;
					expect(compare(value.low, fraction(0))).toBeGreaterThanOrEqual(0);
					expect(compare(value.high, fraction(100))).toBeLessThanOrEqual(0);
					expect(compare(value.low, value.high)).toBeLessThanOrEqual(0);
				}
				for (const id of pillars) {
					const applies = requirements.some(
						({ credits, status }) => status !== "notApplicable" && credits.some(({ pillar }) => pillar === id),
					);
					expect(scores.pillars[id] === null).toBe(!applies);
				}
			}),
		);
	});
});

describe("what is shown", () => {
	it.each([
		[997, 10, 99],
		[2, 10, 1],
		[100, 1, 100],
		[0, 1, 0],
		[125, 2, 63],
		[124, 2, 62],
	])("%i/%i is shown as %i", (num, den, expected) => {
		expect(rounded(fraction(num, den))).toBe(expected);
	});

	it("is one number when both ends show the same, else low–high", () => {
		expect(shown({ low: fraction(501, 10), high: fraction(504, 10) })).toBe("50");
		expect(shown({ low: fraction(50), high: fraction(80) })).toBe("50–80");
	});
});
