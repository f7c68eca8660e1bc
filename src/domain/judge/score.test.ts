import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Status } from "../review/review.ts";
import { bandOf, bandRank } from "./band.ts";
import { compare, fraction } from "./fraction.ts";
import { rounded, type Scored, type Scores, score, scoresWith, shown, sumsOf } from "./score.ts";
import type { Weighing } from "./weighing.ts";

const pillars = ["a", "b", "c"];
const credit = fc.record({ pillar: fc.constantFrom(...pillars), severity: fc.constantFrom("high", "medium", "low") });
const status = fc.constantFrom<Status>("inPlace", "partial", "missing", "unknown", "notApplicable");
const requirement: fc.Arbitrary<Scored> = fc
	.record({ credits: fc.array(credit, { minLength: 1, maxLength: 2 }), status, raised: fc.boolean() })
	.map(({ raised, ...scored }) => ({ ...scored, ...(raised && { raised }) }));
const reviews = fc.record({
	requirements: fc.array(requirement, { minLength: 1, maxLength: 12 }),
	priorities: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
	criticality: fc.constantFrom<Weighing["criticality"]>("missionCritical", "standard", "experimental"),
	which: fc.nat(),
});

const weighted = ({ priorities, criticality }: { priorities: number[]; criticality: Weighing["criticality"] }): Weighing => ({
	criticality,
	pillars: pillars.map((id, index) => ({ id, priority: priorities[index] ?? 3, spend: id === "c" })),
	rules: 2,
});
const all = (scores: Scores) => [scores.overall, ...Object.values(scores.pillars)];

function withStatus(requirements: Scored[], index: number, status: Status): Scored[] {
	return requirements.map((requirement, at) => (at === index ? { ...requirement, status } : requirement));
}

describe("laws of the score (scoring.md section 3)", () => {
	it("is the same whether some requirements are changed before they are summed up or after", () => {
		fc.assert(
			fc.property(reviews, fc.func(fc.boolean()), status, ({ requirements, ...said }, isMeant, next) => {
				const meant = new Set(requirements.filter((_, index) => isMeant(index)));
				const changed = requirements.map((one) => (meant.has(one) ? { ...one, status: next } : one));
				const found = scoresWith(sumsOf(requirements, weighted(said)), [...meant], next, weighted(said));
				expect(found).toEqual(score(changed, weighted(said)));
			}),
		);
	});

	it("making one requirement better lowers no score", () => {
		const ladder: Status[] = ["missing", "partial", "inPlace"];
		fc.assert(
			fc.property(reviews, fc.nat(1), ({ requirements, which, ...said }, step) => {
				const index = which % requirements.length;
				const before = all(score(withStatus(requirements, index, ladder[step] ?? "missing"), weighted(said)));
				const after = all(score(withStatus(requirements, index, ladder[step + 1] ?? "inPlace"), weighted(said)));
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
				({ requirements, which, ...said }, answer) => {
					const index = which % requirements.length;
					const before = all(score(withStatus(requirements, index, "unknown"), weighted(said)));
					const after = all(score(withStatus(requirements, index, answer), weighted(said)));
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
			fc.property(reviews, ({ requirements, ...said }) => {
				const scores = score(requirements, weighted(said));
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

/** Ranks of the words at either end; null where there is no score, or no band. */
const wordsOf = (scores: Scores) =>
	all(scores).map((value) => {
		const ranks = value?.bands?.map((band) => bandRank[band]);
		return ranks ? { low: Math.min(...ranks), high: Math.max(...ranks) } : null;
	});

describe("laws of the words (scoring.md section 3)", () => {
	it("a cap only ever lowers a word, stands where it does, and never above moderate", () => {
		fc.assert(
			fc.property(reviews, ({ requirements, ...said }) => {
				for (const value of all(score(requirements, weighted(said)))) {
					if (!value?.bands) continue;
					const plain = [...new Set([bandOf(value.low), bandOf(value.high)])];
					const lowered = JSON.stringify(value.bands) !== JSON.stringify(plain);
					expect(value.caps.length > 0).toBe(lowered);
					expect(bandRank[value.bands[0] ?? "critical"]).toBeLessThanOrEqual(bandRank[plain[0] ?? "critical"]);
					expect(bandRank[value.bands.at(-1) ?? "critical"]).toBeLessThanOrEqual(bandRank[plain.at(-1) ?? "critical"]);
				}
			}),
			{ numRuns: 1000 },
		);
	});

	it("nothing is called excellent beside an open high risk", () => {
		fc.assert(
			fc.property(reviews, ({ requirements, ...said }) => {
				for (const value of all(score(requirements, weighted(said))))
					if (value && value.highRisks > 0) expect(value.bands ?? []).not.toContain("excellent");
			}),
			{ numRuns: 1000 },
		);
	});

	it("making one requirement better or closing a gap lowers no word", () => {
		const ladder: Status[] = ["missing", "partial", "inPlace"];
		fc.assert(
			fc.property(reviews, fc.constantFrom([0, 1], [1, 2], [0, 2]), ({ requirements, which, ...said }, [from = 0, to = 0]) => {
				const index = which % requirements.length;
				const words = (step: number) =>
					wordsOf(score(withStatus(requirements, index, ladder[step] ?? "missing"), weighted(said)));
				const after = words(to);
				for (const [at, former] of words(from).entries()) {
					const now = after[at];
					if (!former || !now) continue;
					expect(Math.min(now.low - former.low, now.high - former.high)).toBeGreaterThanOrEqual(0);
				}
			}),
			{ numRuns: 1000 },
		);
	});

	it("giving an unknown a status never leads to a word outside the former ones", () => {
		fc.assert(
			fc.property(
				reviews,
				fc.constantFrom<Status>("inPlace", "partial", "missing"),
				({ requirements, which, ...said }, answer) => {
					const index = which % requirements.length;
					const before = wordsOf(score(withStatus(requirements, index, "unknown"), weighted(said)));
					const after = wordsOf(score(withStatus(requirements, index, answer), weighted(said)));
					for (const [at, former] of before.entries()) {
						const now = after[at];
						if (!former || !now) continue;
						expect(now.low).toBeGreaterThanOrEqual(former.low);
						expect(now.high).toBeLessThanOrEqual(former.high);
					}
				},
			),
			{ numRuns: 1000 },
		);
	});

	it("are not lowered in reports of the first rules", () => {
		const done = (id: string, status: Status): Scored => ({
			credits: [{ pillar: "a", severity: id === "x" ? "high" : "low" }],
			status,
		});
		const requirements = [...Array.from({ length: 9 }, () => done("y", "inPlace")), done("x", "missing")];
		const bandsBy = (rules: Weighing["rules"]) =>
			score(requirements, { criticality: "standard", pillars: [{ id: "a", priority: 3 }], rules }).overall;
		expect(bandsBy(1)).toMatchObject({ bands: ["excellent"], caps: [], highRisks: 1 });
		expect(bandsBy(2)).toMatchObject({ bands: ["moderate"], caps: [{ kind: "highRisk", count: 1 }], highRisks: 1 });
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
