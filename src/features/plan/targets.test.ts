import { describe, expect, it } from "vitest";
import type { ScoreFigure } from "../../domain/judge/scoreFigure.ts";
import type { PillarFigure } from "../../domain/report/report.ts";
import { keyOf, targetsOf } from "./targets.ts";

const figure = (low: number, bands: ScoreFigure["bands"] = null): ScoreFigure => ({
	low,
	high: 100,
	lowShown: low,
	highShown: 100,
	shown: "",
	bands,
	caps: [],
	highRisks: 0,
});
const pillar = (id: string, score: ScoreFigure | null): PillarFigure => ({
	id,
	score,
	priority: 3,
	risks: { high: 0, medium: 0, low: 0 },
	progress: { answered: 0, visible: 0, hidden: 0 },
	pressure8: 0,
});

describe("scores that can still rise", () => {
	it("lead to the band above their low end; an excellent or empty one leads nowhere", () => {
		const pillars = [pillar("a", figure(32.9)), pillar("b", figure(33)), pillar("c", figure(67)), pillar("d", null)];
		const targets = targetsOf({ overall: figure(66.9), pillars });
		expect(targets).toEqual([
			{ pillar: null, band: "excellent" },
			{ pillar: "a", band: "moderate" },
			{ pillar: "b", band: "excellent" },
		]);
		expect(new Set(targets.map(keyOf)).size).toBe(3);
	});

	it("go by the word: a capped score still leads to excellent", () => {
		const targets = targetsOf({ overall: figure(97, ["moderate"]), pillars: [pillar("a", figure(80, ["excellent"]))] });
		expect(targets).toEqual([{ pillar: null, band: "excellent" }]);
	});
});
