import { describe, expect, it } from "vitest";
import { largeSample, samplePlan } from "../../testing/planSamples.ts";
import { problemOf } from "../examples.ts";
import { exact } from "../judge/fraction.ts";
import type { Weighing } from "../judge/weighing.ts";
import type { PlanGap } from "./plan.ts";
import { scoresAfterWaves, wavesOf } from "./waves.ts";

const gap = (id: string, effort: number, ...prerequisites: string[]): PlanGap => ({
	id,
	risk: "high",
	worth24: 0,
	net24: 0,
	effort,
	pressure8: {},
	prerequisites,
	assumes: [],
	exclusive: [],
	treated: false,
});

const ids = (gaps: PlanGap[], points: number) => wavesOf(gaps, points).map((wave) => wave.ids);

describe("waves", () => {
	it("put prerequisites first, as early as the most urgent gap that needs them", () => {
		expect(ids([gap("urgent", 2, "base"), gap("next", 2), gap("base", 2)], 4)).toEqual([["base", "urgent"], ["next"]]);
	});

	it("fill a wave with what still fits, and never start a gap before what it needs", () => {
		expect(ids([gap("a", 3), gap("b", 3, "a"), gap("c", 1), gap("d", 1, "b")], 5)).toEqual([
			["a", "c"],
			["b", "d"],
		]);
	});

	it("give a gap that is larger than a wave one of its own", () => {
		expect(wavesOf([gap("small", 1), gap("large", 8), gap("other", 1)], 3)).toEqual([
			{ ids: ["small", "other"], points: 2 },
			{ ids: ["large"], points: 8 },
		]);
	});

	it("end even where gaps need each other in a circle", () => {
		expect(
			ids([gap("a", 1, "b"), gap("b", 1, "a")], 1)
				.flat()
				.toSorted(),
		).toEqual(["a", "b"]);
	});

	it("hold every gap once, in an order that respects every prerequisite, within the points", () => {
		for (let seed = 0; seed < 50; seed += 1) {
			const { input } = samplePlan(seed, largeSample(40, 30));
			const { gaps } = problemOf(input, { budget: 0 });
			const waves = wavesOf(gaps, 12);
			const sequence = waves.flatMap((wave) => wave.ids);
			expect(sequence.toSorted()).toEqual(gaps.map(({ id }) => id).toSorted());
			for (const { id, prerequisites } of gaps)
				for (const needed of prerequisites) expect(sequence.indexOf(needed)).toBeLessThan(sequence.indexOf(id));
			for (const wave of waves) expect(wave.points <= 12 || wave.ids.length === 1).toBe(true);
		}
	});

	it("raise the score wave by wave, the last to what all of it brings", () => {
		const requirements = ["a", "b", "c", "d"].map((id) => ({
			id,
			credits: [{ pillar: "security", severity: "low" as const }],
			status: "missing" as const,
		}));
		const waves = wavesOf([gap("a", 2), gap("b", 2), gap("c", 2)], 4);
		const weighing: Weighing = { criticality: "standard", pillars: [{ id: "security", priority: 3 }], rules: 2 };
		const scores = scoresAfterWaves(waves, { requirements, weighing });
		expect(scores.map(({ overall }) => overall && exact(overall.low))).toEqual(["50/1", "75/1"]);
	});
});
