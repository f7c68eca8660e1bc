import { describe, expect, it } from "vitest";
import { stabilityInput } from "../../domain/report/stability.ts";
import type { Job } from "../../planner/jobs.ts";
import { sampleIn } from "../../testing/sampleReport.ts";
import { keepAnswer, knownAnswer } from "./knownAnswers.ts";

const { report } = await sampleIn("en");
const job = (gaps: number): Job<"stability"> => ({
	kind: "stability",
	input: stabilityInput({ ...report, gaps: report.gaps.slice(0, gaps) }),
});

describe("answers of the planner", () => {
	it("are known again for a job that says the same, and no other", () => {
		expect(knownAnswer(job(3))).toBeUndefined();
		keepAnswer(job(3), { a: 1 });
		expect(knownAnswer(job(3))).toEqual({ a: 1 });
		expect(knownAnswer(job(4))).toBeUndefined();
	});

	it("make way, the oldest first", () => {
		for (let gaps = 4; gaps <= 11; gaps += 1) keepAnswer(job(gaps), { a: gaps });
		expect([knownAnswer(job(3)), knownAnswer(job(4)), knownAnswer(job(11))]).toEqual([undefined, { a: 4 }, { a: 11 }]);
	});
});
