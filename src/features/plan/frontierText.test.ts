import { describe, expect, it } from "vitest";
import type { FrontierPoint } from "../../domain/plan/frontier.ts";
import { outcomeOf } from "../../domain/plan/planReport.ts";
import { sampleIn } from "../../testing/sampleReport.ts";
import { fallText, frontierText } from "./frontierText.ts";
import { planningBaseOf } from "./planningBase.ts";

const sample = await sampleIn("en");
const { words, report } = sample;
const base = planningBaseOf(sample);

const pointOf = (ids: string[]): FrontierPoint => ({ ...outcomeOf(base, new Set(ids)), proved: true });

const [first = "", second = "", third = "", fourth = "", fifth = "", sixth = ""] = report.orders.riskFirst;

describe("what stands beside the chart of budgets", () => {
	it("says the scores one can count on, and the lowest pillar", () => {
		expect(frontierText(pointOf([first]), 4, words)).toMatch(
			/^4 effort points: overall at least \d+, moderate.*\. The lowest pillar is [A-Z].*, at least \d+\.$/,
		);
	});

	it("says the points alone where nothing is scored", () => {
		expect(frontierText({ ...pointOf([]), after: { overall: null, pillars: {} } }, 1, words)).toBe("1 effort point");
	});
});

describe("why a line falls", () => {
	const fall = { from: pointOf([second]), to: pointOf([first]), enters: [first], leaves: [second], lower: [], pays: [] };

	it("says what comes in, what goes out, which pillar is lower and what the tradeoffs cost", () => {
		const pays = [{ pillar: "cost-optimization", more8: 4 }];
		const [swap, lower, price] = fallText({ ...fall, lower: ["security"], pays }, sample);
		expect(swap).toMatch(/^From \d+ to \d+ effort points?: in comes “.*”, out goes “.*”\.$/);
		expect(lower).toMatch(/^Lower then: Security \(\d+ → \d+\)\.$/);
		expect(price).toBe("Its tradeoffs also cost more: Cost Optimization by 0.50.");
	});

	it("leaves out what does not happen, and counts what would be a long list", () => {
		expect(fallText({ ...fall, leaves: [] }, sample)).toEqual([expect.not.stringContaining("out goes")]);
		const leaves = [first, second, third, fourth, fifth, sixth];
		expect(fallText({ ...fall, leaves }, sample)[0]).toContain(" and 2 more.");
	});
});
