import { describe, expect, it } from "vitest";
import { sampleIn } from "../../testing/sampleReport.ts";
import { comparedGaps, comparedOutcomes } from "./planComparison.ts";

describe("outcomes side by side", async () => {
	const { report } = await sampleIn("en");

	it("begin with the review as it stands, then the plan, then the scenarios in their order", () => {
		const compared = comparedOutcomes(report);
		expect(compared.map(({ kind }) => kind)).toEqual(["now", "plan", "scenario", "scenario"]);
		const now = compared[0]?.outcome;
		expect(now).toMatchObject({ ids: [], effort: 0, net24: 0, highLeft: report.risks.high });
		expect(now?.after.pillars.security).toEqual(report.pillars.find(({ id }) => id === "security")?.score);
	});

	it("name every gap that any of them closes once, risk first", () => {
		const ids = comparedGaps(report, comparedOutcomes(report));
		const closed = new Set([report.plan, ...report.scenarios].flatMap((one) => one?.outcome.ids ?? []));
		expect(new Set(ids)).toEqual(closed);
		expect(ids.length).toBe(closed.size);
		expect(ids).toEqual(report.orders.riskFirst.filter((id) => closed.has(id)));
	});
});
