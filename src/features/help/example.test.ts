import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Status } from "../../domain/review/review.ts";
import { judge, pillars, requirements, start, sumsOf } from "./example.ts";

const status = fc.constantFrom<Status>("inPlace", "partial", "missing", "unknown", "notApplicable");
const statuses = fc.record({ restore: status, private: status, idle: status, identity: status, failover: status });

describe("the example of the help", () => {
	it("shows what the text tells: a range, an order by risk, and a price", () => {
		const { overall, gaps } = judge(start);
		expect(overall?.lowShown).toBeLessThan(overall?.highShown ?? 0);
		expect(gaps.map(({ id }) => id)[0]).toBe("private");
		expect(gaps.some(({ burden24 }) => burden24 > 0)).toBe(true);
	});

	it("shows sums that give the score beside them, whatever is chosen", () => {
		fc.assert(
			fc.property(statuses, (chosen) => {
				const outcome = judge({ ...start, statuses: chosen });
				for (const pillar of pillars) {
					const { weight, low, high } = sumsOf(pillar, chosen);
					const figure = outcome.pillars[pillar];
					expect(figure === null).toBe(weight === 0);
					if (!figure) continue;
					expect(figure.low).toBeCloseTo((100 * low) / weight, 9);
					expect(figure.high).toBeCloseTo((100 * high) / weight, 9);
				}
				const open = requirements.filter((id) => chosen[id] === "missing" || chosen[id] === "partial");
				expect(outcome.gaps.map(({ id }) => id).toSorted()).toEqual(open.toSorted());
			}),
		);
	});
});
