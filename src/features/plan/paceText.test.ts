import { describe, expect, it } from "vitest";
import type { Pace } from "../../domain/review/planning.ts";
import { sampleIn } from "../../testing/sampleReport.ts";
import { paceText } from "./paceText.ts";

const { words } = await sampleIn("en");
const pace: Pace = { weeks: 4, firstDay: "2026-12-07", breaks: [] };

describe("the pace of a team", () => {
	it("is asked for while it is not said", () => {
		expect(paceText({ pointsPerWave: 8 }, 24, words)).toBe(words.t("plan.pace.unsaid"));
	});

	it("says how long a point is, and until when a budget takes", () => {
		const text = paceText({ pointsPerWave: 8, pace }, 24, words);
		expect(text).toContain("0.5 weeks");
		expect(text).toContain("24 effort points");
		expect(text).toContain("3 waves");
		expect(text).toContain(words.date("2027-02-26"));
	});

	it("says quarters of a week as such", () => {
		expect(paceText({ pointsPerWave: 8, pace: { ...pace, weeks: 2 } }, 24, words)).toContain("0.25 weeks");
	});

	it("has no last day before the first is said, and no waves without points", () => {
		expect(paceText({ pointsPerWave: 8, pace: { ...pace, firstDay: "" } }, 24, words)).not.toMatch(/20\d\d/);
		expect(paceText({ pointsPerWave: 8, pace }, 0, words)).not.toContain("0 waves");
	});
});
